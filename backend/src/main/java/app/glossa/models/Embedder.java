package app.glossa.models;

import java.util.List;

/** Turns text into vectors; questions go before passages. */
public interface Embedder {

  EmbeddingModelIdentity identity();

  /** The vector of a question. */
  Embedding question(String text);

  /** Vectors of passages, in their order; text beyond the model's limit is cut. */
  List<Embedding> passages(List<String> texts);
}
