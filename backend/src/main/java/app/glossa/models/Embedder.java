package app.glossa.models;

import java.util.List;

/** Turns text into vectors; questions go before passages. */
public interface Embedder {

  EmbeddingModelIdentity identity();

  /** The vector of a question. */
  Embedding question(String text);

  /** Vectors of passages, in their order; text beyond the model's limit is cut. */
  List<Embedding> passages(List<String> texts);

  /** The same vectors as {@link #passages}, for a reader who waits: they go before passages. */
  List<Embedding> sentences(List<String> texts);
}
