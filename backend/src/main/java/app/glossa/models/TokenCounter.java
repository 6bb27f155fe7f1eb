package app.glossa.models;

/** Counts text in the embedding model's tokens. */
public interface TokenCounter {

  /** Tokens of the text, without the model's own marks. */
  int count(String text);
}
