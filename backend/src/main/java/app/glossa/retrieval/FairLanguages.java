package app.glossa.retrieval;

import app.glossa.index.ScoredChunk;
import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import app.glossa.retrieval.Fusion.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts chunks of all languages on one footing: a multilingual model finds any text in the
 * question's own language nearer, so that in a mixed library the passage that answers in another
 * language comes after those that do not answer at all.
 */
final class FairLanguages {

  /**
   * What the own language is worth in cosine; on the golden set, whose documents are of nine
   * languages, it takes R@10 of English questions about other documents from .3 to .8 and changes
   * nothing within one language.
   */
  private static final double OWN = .04;

  private static final int JUDGED = 40;
  private static final int REMEMBERED = 20_000;

  /** Below this, a second language is about as likely. */
  private static final double SURE = .1;

  private static final int SAMPLE = 300;

  private final LanguageDetector languages;
  private final Map<String, DetectedLanguage> known =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DetectedLanguage> eldest) {
          return size() > REMEMBERED;
        }
      };

  FairLanguages(LanguageDetector languages) {
    this.languages = languages;
  }

  /** The same chunks; the first of them in an order that favours no language. */
  List<Ranked> order(DetectedLanguage question, List<Ranked> ranked) {
    List<Ranked> first = ranked.subList(0, Math.min(JUDGED, ranked.size()));
    if (first.stream().noneMatch(one -> isForeign(question, one.chunk()))) {
      return ranked;
    }
    List<Ranked> fair = new ArrayList<>();
    for (Ranked one : first) {
      boolean own = !isForeign(question, one.chunk());
      fair.add(own ? new Ranked(one.chunk(), one.score() - OWN) : one);
    }
    fair.sort(Comparator.comparingDouble(Ranked::score).reversed());
    fair.addAll(ranked.subList(first.size(), ranked.size()));
    return fair;
  }

  /** Chunks in the question's language, or in one that cannot be told. */
  List<Ranked> own(DetectedLanguage question, List<Ranked> ranked) {
    return ranked.stream().limit(JUDGED).filter(one -> !isForeign(question, one.chunk())).toList();
  }

  boolean isForeign(DetectedLanguage question, ScoredChunk chunk) {
    if (question.tag().equals("und") || question.margin() < SURE) {
      return false;
    }
    DetectedLanguage language = language(chunk);
    return !language.tag().equals("und")
        && language.margin() >= SURE
        && !language.tag().equals(question.tag());
  }

  private DetectedLanguage language(ScoredChunk chunk) {
    String key = chunk.place().ingestion() + "/" + chunk.place().ordinal();
    synchronized (known) {
      DetectedLanguage told = known.get(key);
      if (told != null) {
        return told;
      }
    }
    String text = chunk.text();
    DetectedLanguage found =
        languages.detect(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
    synchronized (known) {
      known.put(key, found);
    }
    return found;
  }
}
