package app.glossa.retrieval;

/** Finds the passages that answer a question, within the scope's owner. */
public interface Retriever {

  /** Passages of the scope, best first, with the verdict whether they can answer. */
  Retrieval retrieve(RetrievalQuery query);
}
