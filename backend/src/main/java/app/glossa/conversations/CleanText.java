package app.glossa.conversations;

/** Text of a request as a database takes it: without NUL and without halves of surrogate pairs. */
public final class CleanText {

  private CleanText() {}

  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
