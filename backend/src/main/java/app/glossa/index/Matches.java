package app.glossa.index;

import app.glossa.documents.IngestionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the index knows about a question.
 *
 * @param chunks searched
 * @param candidates in no particular order
 * @param idf weight of each word of the question in what was searched
 * @param holders ingestions that hold an identifier, for each identifier of the question
 * @param meanCosine over all chunks searched that have a vector
 * @param deviation of these cosines
 */
public record Matches(
    int chunks,
    List<ScoredChunk> candidates,
    Map<String, Double> idf,
    Map<String, Set<IngestionId>> holders,
    double meanCosine,
    double deviation) {

  public static final Matches NONE = new Matches(0, List.of(), Map.of(), Map.of(), 0, 0);

  public Matches {
    candidates = List.copyOf(candidates);
    idf = Map.copyOf(idf);
    holders = Map.copyOf(holders);
  }

  /** The highest BM25 that the question could reach; 0 where it has no words. */
  public double bound() {
    return Bm25.FACTOR * idf.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
