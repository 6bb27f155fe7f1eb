package app.glossa.language;

import java.lang.Character.UnicodeScript;

/** How the words of a script are found. */
enum Scripts {
  /** Spaces or marks stand between words; combining marks belong to them. */
  SPACED,
  /** Han, kana and Hangul: pairs of characters. */
  PAIRS,
  /** Thai, Lao, Khmer, Burmese: triples of characters. */
  TRIPLES,
  /** Neither letter nor digit nor mark. */
  NONE;

  static Scripts of(int c) {
    if (c < 0x300) {
      return Character.isLetterOrDigit(c) ? SPACED : NONE;
    }
    if (c == 0x30FC) {
      return PAIRS;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO ->
          Character.isLetterOrDigit(c) || mark(c) ? PAIRS : NONE;
      case THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(c) || mark(c) ? TRIPLES : NONE;
      default -> Character.isLetterOrDigit(c) || mark(c) ? SPACED : NONE;
    };
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
