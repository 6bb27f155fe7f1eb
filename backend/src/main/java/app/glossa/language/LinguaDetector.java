package app.glossa.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The script decides where it belongs to one language; else Lingua in its small mode together with
 * the little words of each language.
 */
@Component
class LinguaDetector implements LanguageDetector {

  private static final int SAMPLE = 2_000;

  /** Characters of small words that can be told without the names. */
  private static final int ENOUGH = 20;

  /** Weights of Lingua's relative confidence and of the share of little words; see 0006. */
  private static final double LINGUA = 30;

  private static final double LITTLE_WORDS = 12;

  private static final double FOREIGN_LETTER = 3;

  /** Of two equals the one that more people write. */
  private static final Map<Writing, List<String>> CANDIDATES =
      Map.of(
          Writing.LATIN,
          List.of(
              "en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "vi", "id", "ro", "sv", "cs",
              "hu", "da", "nb", "fi", "sk", "hr", "ca", "sl", "lt", "lv", "et"),
          Writing.CYRILLIC,
          List.of("ru", "uk", "bg", "sr"),
          Writing.ARABIC,
          List.of("ar", "fa", "ur"),
          Writing.DEVANAGARI,
          List.of("hi"));

  private static final Pattern NOISE =
      Pattern.compile(
          "https?://\\S+|\\S+@\\S+|[\\p{IsLatin}\\d]*\\d[\\p{IsLatin}\\d]*|[\\p{Punct}&&[^'’]]+");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final FunctionWords functionWords = new FunctionWords();
  private final com.github.pemistahl.lingua.api.LanguageDetector lingua;

  LinguaDetector() {
    IsoCode639_1[] codes =
        CANDIDATES.values().stream()
            .flatMap(List::stream)
            .map(tag -> IsoCode639_1.valueOf(tag.toUpperCase(Locale.ROOT)))
            .toArray(IsoCode639_1[]::new);
    this.lingua = LanguageDetectorBuilder.fromIsoCodes639_1(codes).withLowAccuracyMode().build();
    Thread.ofVirtual().name("lingua").start(() -> lingua.detectLanguageOf("the models load"));
  }

  @Override
  public DetectedLanguage detect(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String letters = NOISE.matcher(sample).replaceAll(" ");
    Writing writing = Writing.of(letters);
    if (writing == Writing.NONE) {
      return DetectedLanguage.UNKNOWN;
    }
    List<String> candidates = CANDIDATES.get(writing);
    return candidates == null
        ? new DetectedLanguage(writing.language(), 1, 1)
        : best(letters, candidates);
  }

  private DetectedLanguage best(String letters, List<String> candidates) {
    String lower = letters.toLowerCase(Locale.ROOT);
    List<String> words = NOT_LETTERS.splitAsStream(lower).filter(word -> !word.isEmpty()).toList();
    Map<String, Double> confidences = new HashMap<>();
    lingua
        .computeLanguageConfidenceValues(withoutNames(letters))
        .forEach((language, value) -> confidences.put(tag(language), value));
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String tag : candidates) {
      weights.put(
          tag,
          Math.exp(
              LINGUA * (confidences.getOrDefault(tag, 0.0) - 1)
                  + LITTLE_WORDS * functionWords.share(words, tag)
                  - FOREIGN_LETTER * functionWords.foreignLetters(lower, tag)));
    }
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Map.Entry<String, Double>> ranked =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    double first = ranked.getFirst().getValue() / sum;
    double second = ranked.size() > 1 ? ranked.get(1).getValue() / sum : 0;
    return new DetectedLanguage(ranked.getFirst().getKey(), first, first - second);
  }

  /** The words that begin small, where there are enough of them: names are of any language. */
  private static String withoutNames(String text) {
    List<String> small =
        SPACE
            .splitAsStream(text.strip())
            .filter(word -> !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0)))
            .toList();
    String rest = String.join(" ", small);
    return small.size() >= 3 && rest.length() >= ENOUGH ? rest : text;
  }

  private static String tag(Language language) {
    return language.getIsoCode639_1().toString();
  }

  @Override
  public Set<String> languages() {
    Set<String> all = new TreeSet<>();
    CANDIDATES.values().forEach(all::addAll);
    for (Writing writing : Writing.values()) {
      if (!writing.language().isEmpty()) {
        all.add(writing.language());
      }
    }
    return all;
  }
}
