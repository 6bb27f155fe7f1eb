package app.glossa.chat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Small words that questions are made of. Detectors are unsure of three words; {@code quel est le}
 * says French at once.
 */
@Component
class FunctionWords {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final Map<String, Set<String>> languagesOf = new HashMap<>();

  FunctionWords() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            java.util.Objects.requireNonNull(
                FunctionWords.class.getResourceAsStream("/messages/function-words.properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String tag : words.stringPropertyNames()) {
      for (String word : words.getProperty(tag).strip().split("\\s+")) {
        languagesOf.computeIfAbsent(word, unused -> new HashSet<>()).add(tag);
      }
    }
  }

  /** The language that clearly more of these words belong to than to any other. */
  Optional<String> languageOf(String text) {
    Map<String, Double> votes = new HashMap<>();
    for (String word : words(text)) {
      Set<String> languages = languagesOf.getOrDefault(word, Set.of());
      languages.forEach(tag -> votes.merge(tag, 1.0 / languages.size(), Double::sum));
    }
    List<Map.Entry<String, Double>> order =
        votes.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    if (order.isEmpty() || order.getFirst().getValue() < 0.5) {
      return Optional.empty();
    }
    double second = order.size() > 1 ? order.get(1).getValue() : 0;
    return order.getFirst().getValue() - second >= 0.4
        ? Optional.of(order.getFirst().getKey())
        : Optional.empty();
  }

  /** Words of the text that say something, in their order. */
  List<String> contentWords(String text) {
    return words(text).stream()
        .filter(word -> word.length() > 1 && !languagesOf.containsKey(word))
        .toList();
  }

  private static List<String> words(String text) {
    return NO_LETTERS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
