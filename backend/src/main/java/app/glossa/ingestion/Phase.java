package app.glossa.ingestion;

/** Which part of the way a run waits for. */
enum Phase {
  /** From bytes to published words. */
  PARSE,
  /** From words to published meaning. */
  EMBED
}
