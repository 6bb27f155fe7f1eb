package app.glossa.language;

/** A range of a text in UTF-16 code units, end exclusive. */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range " + start + ".." + end);
    }
  }

  /** The words at this range. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
