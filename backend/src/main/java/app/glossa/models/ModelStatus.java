package app.glossa.models;

/** How answers are made. */
public sealed interface ModelStatus {

  /** No model is connected; answers are exact quotations. */
  record Quoting() implements ModelStatus {}

  /**
   * A model writes.
   *
   * @param contextTokens what prompt and answer may take together
   */
  record Writing(String model, int contextTokens, Instructions instructions)
      implements ModelStatus {}

  /** Which kind of fixed instructions the model bears. */
  enum Instructions {
    SIMPLE,
    STRICT
  }
}
