package app.glossa.ingestion.parser;

/** How much of one file is taken. */
final class Limits {

  static final int CHARACTERS = 20_000_000;
  static final int PAGES = 20_000;
  static final int ENTRIES = 10_000;
  static final long UNPACKED = 1L << 30;
  static final int RATIO = 100;
  static final int DEPTH = 5;

  /** Below this size no ratio is suspicious. */
  static final long RATIO_FREE = 32L << 20;

  private Limits() {}
}
