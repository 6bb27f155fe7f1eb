package app.glossa.models;

/** A text as a vector of length one, opaque to all but this room and the index. */
public final class Embedding {

  private final float[] values;

  public Embedding(float[] values) {
    this.values = values.clone();
  }

  /** Cosine with another vector of the same model, -1 to 1. */
  public double cosine(Embedding other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException("vectors of two models");
    }
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return sum;
  }

  /** A copy, for the index to store. */
  public float[] toArray() {
    return values.clone();
  }
}
