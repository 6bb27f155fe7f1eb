package app.glossa.models;

import java.text.Normalizer;

/** Text as the embedding models are given it: NFKC, no NUL, no half of a surrogate pair. */
final class ModelText {

  private ModelText() {}

  /** Clean text of at most this many UTF-16 units. */
  static String clean(String text, int limit) {
    String cut = text.length() > limit ? text.substring(0, limit) : text;
    String normal = Normalizer.normalize(cut, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(c -> c != 0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
