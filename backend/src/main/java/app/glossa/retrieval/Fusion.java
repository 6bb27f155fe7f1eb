package app.glossa.retrieval;

import app.glossa.documents.IngestionId;
import app.glossa.index.Matches;
import app.glossa.index.ScoredChunk;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One order out of words and meaning: cosine + .3 x BM25 / bound + .2 where the document holds an
 * identifier of the question.
 *
 * <p>The bound is the highest BM25 that this question could reach, so that both parts compare for
 * every question: one in another language than the documents has little BM25 and falls to the
 * cosine by itself. The weights come from a comparison on a public set (docs/decisions/0005);
 * between .2 and .4 the order is as good.
 */
final class Fusion {

  private static final double WORDS = .3;

  private static final double IDENTIFIER = .2;

  /** An identifier that more of the documents hold does not tell them apart. */
  private static final double RARE = .2;

  private Fusion() {}

  /** A chunk with its place in the order. */
  record Ranked(ScoredChunk chunk, double score) {}

  static List<Ranked> rank(Matches matches, int documents) {
    Set<IngestionId> named = named(matches.holders().values(), documents);
    double bound = matches.bound();
    return matches.candidates().stream()
        .map(chunk -> new Ranked(chunk, score(chunk, matches.meanCosine(), bound, named)))
        .sorted(
            Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.chunk().place().ingestion().toString())
                .thenComparing(ranked -> ranked.chunk().place().ordinal()))
        .toList();
  }

  private static double score(
      ScoredChunk chunk, double meanCosine, double bound, Set<IngestionId> named) {
    double meaning = chunk.byMeaning() ? chunk.cosine() : meanCosine;
    double words = bound > 0 ? chunk.bm25() / bound : 0;
    double identifier = named.contains(chunk.place().ingestion()) ? IDENTIFIER : 0;
    return meaning + WORDS * words + identifier;
  }

  private static Set<IngestionId> named(Collection<Set<IngestionId>> holders, int documents) {
    Set<IngestionId> named = new HashSet<>();
    for (Set<IngestionId> of : holders) {
      if (of.size() <= Math.max(1, RARE * documents)) {
        named.addAll(of);
      }
    }
    return named;
  }
}
