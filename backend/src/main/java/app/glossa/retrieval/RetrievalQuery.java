package app.glossa.retrieval;

import app.glossa.documents.SearchScope;

/**
 * A question as it is sent to the index.
 *
 * @param limit passages at most, 1 to 50
 * @param quoting whether sentences are wanted with scores and vectors
 */
public record RetrievalQuery(String text, SearchScope scope, int limit, boolean quoting) {

  public RetrievalQuery {
    if (limit < 1 || limit > 50) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** A question that will be answered from its sentences. */
  public RetrievalQuery(String text, SearchScope scope, int limit) {
    this(text, scope, limit, true);
  }
}
