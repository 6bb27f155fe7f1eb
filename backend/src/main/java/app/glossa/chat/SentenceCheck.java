package app.glossa.chat;

import app.glossa.conversations.Citation.Verdict;
import app.glossa.language.LanguageDetector;
import app.glossa.language.Sentences;
import app.glossa.language.TextRange;
import app.glossa.models.Embedder;
import app.glossa.models.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Holds sentences of an answer against passages. In one language shared runs of characters decide,
 * across languages vectors of sentences; numbers must agree in both.
 */
@Component
class SentenceCheck {

  /** Share of the sentence's runs in a passage of its language from which it counts. */
  private static final double SUPPORTED = 0.38;

  private static final double EXACT = 0.72;

  /** Cosines of this embedding model between sentences of two languages; see decision 0007. */
  private static final double NEAR = 0.86;

  private static final double NEAR_WITH_FIGURES = 0.82;
  private static final double WORTH_A_SECOND = 0.12;

  private final Sentences sentences;
  private final LanguageDetector languages;
  private final Embedder embedder;

  SentenceCheck(Sentences sentences, LanguageDetector languages, Embedder embedder) {
    this.sentences = sentences;
    this.languages = languages;
    this.embedder = embedder;
  }

  /** Passages ready for checking an answer in this language. */
  List<PassageEvidence> prepare(List<PlacedPassage> passages, String language) {
    return passages.stream()
        .map(placed -> {
          String text = placed.passage().text();
          boolean same = languages.detect(text).tag().equals(language);
          return new PassageEvidence(placed, same, sentences.of(text));
        })
        .toList();
  }

  /** The passages that carry the sentence, strongest first. */
  List<Support> supports(String sentence, Set<String> given, List<PassageEvidence> passages) {
    Set<String> grams = NGrams.of(sentence);
    Set<String> figures = new java.util.HashSet<>(Figures.of(sentence));
    figures.removeAll(given);
    List<Support> found = new ArrayList<>();
    Embedding[] vector = new Embedding[1];
    for (int i = 0; i < passages.size(); i++) {
      PassageEvidence evidence = passages.get(i);
      if (!evidence.figures().containsAll(figures) || evidence.sentences().isEmpty()) {
        continue;
      }
      Optional<Support> byWords = byWords(i + 1, grams, evidence);
      if (byWords.isPresent()) {
        found.add(byWords.get());
      } else if (!evidence.sameLanguage()) {
        if (vector[0] == null) {
          vector[0] = embedder.sentences(List.of(sentence)).getFirst();
        }
        byMeaning(i + 1, vector[0], figures, evidence).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(Support::strength).reversed());
    return found;
  }

  private static Optional<Support> byWords(
      int number, Set<String> grams, PassageEvidence evidence) {
    if (NGrams.share(grams, evidence.grams()) < SUPPORTED) {
      return Optional.empty();
    }
    List<TextRange> ranges = evidence.sentences();
    int best = 0;
    double most = -1;
    for (int i = 0; i < ranges.size(); i++) {
      double share = NGrams.share(grams, NGrams.of(evidence.words(ranges.get(i))));
      if (share > most) {
        most = share;
        best = i;
      }
    }
    TextRange quote = widened(grams, evidence, best, most);
    double share = NGrams.share(grams, NGrams.of(quote.of(evidence.placed().passage().text())));
    return share < SUPPORTED
        ? Optional.empty()
        : Optional.of(
            new Support(
                number,
                share,
                evidence.quote(quote.start(), quote.end(), share),
                share >= EXACT ? Verdict.EXACT : Verdict.CLOSE));
  }

  /** The neighbour that adds much to what the best sentence says belongs to the quote. */
  private static TextRange widened(
      Set<String> grams, PassageEvidence evidence, int best, double share) {
    String text = evidence.placed().passage().text();
    List<TextRange> ranges = evidence.sentences();
    TextRange widest = ranges.get(best);
    double most = share + WORTH_A_SECOND;
    for (int other : new int[] {best - 1, best + 1}) {
      if (other < 0 || other >= ranges.size()) {
        continue;
      }
      TextRange both =
          new TextRange(
              Math.min(ranges.get(best).start(), ranges.get(other).start()),
              Math.max(ranges.get(best).end(), ranges.get(other).end()));
      double together = NGrams.share(grams, NGrams.of(both.of(text)));
      if (together >= most) {
        most = together;
        widest = both;
      }
    }
    return widest;
  }

  private Optional<Support> byMeaning(
      int number, Embedding vector, Set<String> figures, PassageEvidence evidence) {
    if (evidence.vectors().isEmpty()) {
      evidence.vectors(
          embedder.sentences(evidence.sentences().stream().map(evidence::words).toList()));
    }
    int best = 0;
    double most = -1;
    for (int i = 0; i < evidence.vectors().size(); i++) {
      double cosine = vector.cosine(evidence.vectors().get(i));
      if (cosine > most) {
        most = cosine;
        best = i;
      }
    }
    TextRange range = evidence.sentences().get(best);
    boolean figuresThere =
        !figures.isEmpty() && Figures.of(evidence.words(range)).containsAll(figures);
    return most < (figuresThere ? NEAR_WITH_FIGURES : NEAR)
        ? Optional.empty()
        : Optional.of(
            new Support(
                number, most, evidence.quote(range.start(), range.end(), most), Verdict.CLOSE));
  }
}
