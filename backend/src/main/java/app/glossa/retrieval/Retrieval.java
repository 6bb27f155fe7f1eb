package app.glossa.retrieval;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param passages best first
 * @param answerable whether the best of them is good enough to answer from; decided by the
 *     identifier rule, the share of the question's words found, and, for a question in another
 *     language, how far the best stands out
 * @param documents documents that were searched
 * @param chunks chunks that were searched
 * @param wordsOnly vectors of some documents are not there yet
 * @param language of the question, BCP 47, {@code und} where it cannot be said
 */
public record Retrieval(
    List<Passage> passages,
    boolean answerable,
    int documents,
    int chunks,
    boolean wordsOnly,
    String language) {

  public Retrieval {
    passages = List.copyOf(passages);
  }
}
