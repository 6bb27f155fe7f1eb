package app.glossa.index;

/**
 * BM25 with k1 = 1.2, b = .75 and a fixed mean length, so that a chunk's weights never depend on
 * other chunks.
 */
final class Bm25 {

  /** k1 + 1: what a word that a chunk repeats without end would weigh. */
  static final double FACTOR = 2.2;

  private static final double K1 = 1.2;
  private static final double B = .75;
  private static final double MEAN_LENGTH = 200;

  private Bm25() {}

  /** What a word with this frequency weighs in a chunk of this length, without idf. */
  static double weight(int frequency, int length) {
    return FACTOR * frequency / (frequency + K1 * (1 - B + B * length / MEAN_LENGTH));
  }

  /** How much a word tells that stands in {@code holders} of {@code chunks}. */
  static double idf(long chunks, long holders) {
    return holders == 0
        ? Math.log(1 + 2.0 * chunks)
        : Math.log(1 + (chunks - holders + .5) / (holders + .5));
  }
}
