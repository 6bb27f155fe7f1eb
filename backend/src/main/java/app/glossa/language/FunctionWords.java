package app.glossa.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The little words and the letters of languages, which tell short texts apart. */
final class FunctionWords {

  private final Map<String, Set<String>> words = read("function-words.txt");
  private final Map<String, Set<String>> folded = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();

  FunctionWords() {
    words.forEach((language, set) ->
        folded.put(language, set.stream().map(Folding::fold).collect(Collectors.toSet())));
    read("letters.txt").forEach((language, set) -> letters.put(language, String.join("", set)));
  }

  /** Share of these lower-case words that belong to the language's little words. */
  double share(List<String> text, String language) {
    Set<String> known = words.getOrDefault(language, Set.of());
    return text.isEmpty()
        ? 0
        : (double) text.stream().filter(known::contains).count() / text.size();
  }

  /** The little words as they are indexed; none where the language is not known. */
  Set<String> folded(String language) {
    return folded.getOrDefault(language, Set.of());
  }

  /** How many different letters of the lower-case text the language never writes; at most 3. */
  int foreignLetters(String text, String language) {
    String known = letters.get(language);
    if (known == null) {
      return 0;
    }
    return (int)
        text.chars()
            .filter(c -> c > 0x7F && Character.isLetter(c))
            .distinct()
            .filter(c -> known.indexOf(c) < 0)
            .limit(3)
            .count();
  }

  private static Map<String, Set<String>> read(String file) {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(FunctionWords.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(
              line -> byLanguage.put(line.getFirst(), Set.copyOf(line.subList(1, line.size()))));
      return byLanguage;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
