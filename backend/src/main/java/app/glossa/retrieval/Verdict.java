package app.glossa.retrieval;

import app.glossa.index.Matches;
import app.glossa.index.ScoredChunk;
import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import app.glossa.language.Tokens;
import app.glossa.models.Embedder;
import app.glossa.retrieval.Fusion.Ranked;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Weighs whether what was found is good enough. With the level DEBUG it writes what it weighed, by
 * which evaluation/fit_refusals.py reads the coefficients again.
 */
final class Verdict {

  private static final Logger LOG = LoggerFactory.getLogger(Verdict.class);

  /** Below this, a second language is about as likely. */
  private static final double SURE = .1;

  private static final int SAMPLE = 600;

  private final LanguageDetector languages;
  private final Tokens tokens;
  private final Embedder embedder;

  Verdict(LanguageDetector languages, Tokens tokens, Embedder embedder) {
    this.languages = languages;
    this.tokens = tokens;
    this.embedder = embedder;
  }

  boolean answerable(
      String question, DetectedLanguage language, Matches matches, List<Ranked> ranked) {
    if (ranked.isEmpty()) {
      return false;
    }
    Evidence evidence = evidence(question, language, matches, ranked);
    if (LOG.isDebugEnabled()) {
      LOG.debug("evidence {} {}", Integer.toHexString(question.hashCode()), line(evidence));
    }
    return Answerability.of(evidence, embedder.identity().name());
  }

  private Evidence evidence(
      String question, DetectedLanguage language, Matches matches, List<Ranked> ranked) {
    Map<String, Double> content = new HashMap<>(matches.idf());
    content.keySet().retainAll(tokens.content(question, language.tag()));
    ScoredChunk first = ranked.getFirst().chunk();
    double cosine = ranked.stream().mapToDouble(r -> r.chunk().cosine()).max().orElse(0);
    return new Evidence(
        matches.holders().values().stream().anyMatch(Set::isEmpty),
        matches.holders().values().stream()
            .anyMatch(holders -> holders.contains(first.place().ingestion())),
        sameLanguage(language, first.text()),
        new QuestionWords(content).share(first.words()),
        cosine,
        matches.deviation() > 0 ? (cosine - matches.meanCosine()) / matches.deviation() : 0,
        matches.chunks());
  }

  private boolean sameLanguage(DetectedLanguage question, String text) {
    if (question.tag().equals("und") || question.margin() < SURE) {
      return true;
    }
    DetectedLanguage passage =
        languages.detect(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
    return passage.tag().equals("und")
        || passage.margin() < SURE
        || passage.tag().equals(question.tag());
  }

  private static String line(Evidence evidence) {
    return String.format(
        Locale.ROOT,
        "absent=%b held=%b same=%b cov=%.4f cosine=%.4f z=%.4f",
        evidence.identifierAbsent(),
        evidence.identifierHeld(),
        evidence.sameLanguage(),
        evidence.coverage(),
        evidence.cosine(),
        evidence.distinction());
  }
}
