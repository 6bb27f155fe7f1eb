package app.glossa.retrieval;

import app.glossa.documents.SearchScope;

/** A question as it is sent to the index; {@code limit} passages at most, 1 to 50. */
public record RetrievalQuery(String text, SearchScope scope, int limit) {

  public RetrievalQuery {
    if (limit < 1 || limit > 50) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }
}
