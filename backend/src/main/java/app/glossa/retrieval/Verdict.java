package app.glossa.retrieval;

import app.glossa.index.Matches;
import app.glossa.index.ScoredChunk;
import app.glossa.language.DetectedLanguage;
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

  /** A passage in another language counts where it is one of the first. */
  private static final int FIRST = 3;

  private final FairLanguages languages;
  private final Tokens tokens;
  private final Embedder embedder;

  Verdict(FairLanguages languages, Tokens tokens, Embedder embedder) {
    this.languages = languages;
    this.tokens = tokens;
    this.embedder = embedder;
  }

  /** Whether passages in the question's language can answer, or one of the first in another. */
  boolean answerable(
      String question, DetectedLanguage language, Matches matches, List<Ranked> ranked) {
    List<Ranked> own = languages.own(language, ranked);
    List<Ranked> foreign =
        ranked.stream()
            .limit(FIRST)
            .filter(one -> languages.isForeign(language, one.chunk()))
            .toList();
    return isEnough(question, language, matches, own, true)
        || isEnough(question, language, matches, foreign, false);
  }

  private boolean isEnough(
      String question,
      DetectedLanguage language,
      Matches matches,
      List<Ranked> ranked,
      boolean sameLanguage) {
    if (ranked.isEmpty()) {
      return false;
    }
    Map<String, Double> content = new HashMap<>(matches.idf());
    content.keySet().retainAll(tokens.content(question, language.tag()));
    Evidence evidence = evidence(new QuestionWords(content), matches, ranked, sameLanguage);
    if (LOG.isDebugEnabled()) {
      LOG.debug("evidence {} {}", Integer.toHexString(question.hashCode()), line(evidence));
    }
    return Answerability.of(evidence, embedder.identity().name());
  }

  private static Evidence evidence(
      QuestionWords content, Matches matches, List<Ranked> ranked, boolean sameLanguage) {
    ScoredChunk first = ranked.getFirst().chunk();
    double cosine = ranked.stream().mapToDouble(r -> r.chunk().cosine()).max().orElse(0);
    return new Evidence(
        matches.holders().values().stream().anyMatch(Set::isEmpty),
        matches.holders().values().stream()
            .anyMatch(holders -> holders.contains(first.place().ingestion())),
        sameLanguage,
        content.share(first.words()),
        cosine,
        matches.deviation() > 0 ? (cosine - matches.meanCosine()) / matches.deviation() : 0,
        matches.chunks());
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
