package app.glossa.retrieval;

import app.glossa.language.Sentences;
import app.glossa.language.TextRange;
import app.glossa.language.Tokens;
import app.glossa.models.Embedder;
import app.glossa.models.Embedding;
import app.glossa.retrieval.Fusion.Ranked;
import app.glossa.retrieval.Passage.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the sentences that answer. Until sentences have stored vectors only the most promising ones
 * of the first passages are embedded, because a reader waits.
 */
@Component
class SentenceScores {

  /** Each costs about 15 ms of one core. */
  private static final int EMBEDDED = 8;

  private static final int PASSAGES = 5;

  /** Shorter ones are headings, numbers of items or left-overs of a page. */
  private static final int SHORTEST = 12;

  private static final double WORDS = .2;

  private static final double RANK = .02;

  private final Sentences sentences;
  private final Tokens tokens;
  private final Embedder embedder;

  SentenceScores(Sentences sentences, Tokens tokens, Embedder embedder) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.embedder = embedder;
  }

  /** A sentence of the passage at this rank, from 0, with the share of the question it holds. */
  private record Candidate(int rank, TextRange range, String text, double share) {

    /** What is worth a vector: words of the question, and a good passage. */
    double promise() {
      return share + .5 / (1 + rank) + Math.min(text.length(), 60) / 600.0;
    }
  }

  /** The sentences of each passage, in the passages' order. */
  List<List<Sentence>> of(List<Ranked> passages, Embedding question, QuestionWords words) {
    List<List<TextRange>> ranges =
        passages.stream().map(passage -> sentences.of(passage.chunk().text())).toList();
    Map<Candidate, Embedding> embedded = embed(candidates(passages, ranges, words));
    List<List<Sentence>> all = new ArrayList<>();
    for (int rank = 0; rank < passages.size(); rank++) {
      String text = passages.get(rank).chunk().text();
      int offset = passages.get(rank).chunk().place().textStart();
      List<Sentence> scored = new ArrayList<>();
      for (TextRange range : ranges.get(rank)) {
        Candidate candidate = find(embedded, rank, range);
        Embedding vector = candidate == null ? null : embedded.get(candidate);
        double score =
            candidate == null || vector == null
                ? 0
                : question.cosine(vector) + WORDS * candidate.share() + RANK / (1 + rank);
        scored.add(
            new Sentence(
                offset + range.start(), offset + range.end(), range.of(text), score, vector));
      }
      all.add(scored);
    }
    return all;
  }

  private static @org.jspecify.annotations.Nullable Candidate find(
      Map<Candidate, Embedding> embedded, int rank, TextRange range) {
    return embedded.keySet().stream()
        .filter(candidate -> candidate.rank() == rank && candidate.range().equals(range))
        .findFirst()
        .orElse(null);
  }

  private List<Candidate> candidates(
      List<Ranked> passages, List<List<TextRange>> ranges, QuestionWords words) {
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < Math.min(PASSAGES, passages.size()); rank++) {
      String text = passages.get(rank).chunk().text();
      for (TextRange range : ranges.get(rank)) {
        String sentence = range.of(text);
        if (sentence.length() >= SHORTEST || ranges.get(rank).size() == 1) {
          candidates.add(new Candidate(rank, range, sentence, words.share(sentence, tokens)));
        }
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::promise).reversed())
        .limit(EMBEDDED)
        .toList();
  }

  private Map<Candidate, Embedding> embed(List<Candidate> candidates) {
    List<Embedding> vectors = embedder.sentences(candidates.stream().map(Candidate::text).toList());
    Map<Candidate, Embedding> embedded = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      embedded.put(candidates.get(i), vectors.get(i));
    }
    return embedded;
  }
}
