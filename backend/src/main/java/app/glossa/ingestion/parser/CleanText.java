package app.glossa.ingestion.parser;

import java.text.Normalizer;

/** Makes text safe to store and steady to point into. */
final class CleanText {

  private CleanText() {}

  /**
   * One line: NFC, letters instead of typographic ligatures and presentation forms, no control
   * characters, no lone surrogates, runs of blanks as one, none at the end.
   *
   * @param indented keeps blanks at the beginning
   */
  static String line(CharSequence raw, boolean indented) {
    StringBuilder kept = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); ) {
      int c = Character.codePointAt(raw, i);
      i += Character.charCount(c);
      if (c == '\t') {
        trimBlank(kept);
        kept.append('\t');
        blank = true;
      } else if (isBlank(c)) {
        if (!blank || (indented && kept.toString().isBlank())) {
          kept.append(' ');
        }
        blank = true;
      } else if (isKept(c)) {
        append(kept, c);
        blank = false;
      }
    }
    String text = kept.toString().stripTrailing();
    String stripped = indented ? text : stripLeadingSpaces(text);
    return Normalizer.isNormalized(stripped, Normalizer.Form.NFC)
        ? stripped
        : Normalizer.normalize(stripped, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder kept, int c) {
    boolean form =
        (c >= 0xFB00 && c <= 0xFB06)
            || (c >= 0xFB50 && c <= 0xFDFF)
            || (c >= 0xFE70 && c <= 0xFEFC);
    if (form) {
      kept.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      kept.appendCodePoint(c);
    }
  }

  private static void trimBlank(StringBuilder kept) {
    int end = kept.length();
    while (end > 0 && kept.charAt(end - 1) == ' ') {
      end--;
    }
    kept.setLength(end);
  }

  private static String stripLeadingSpaces(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return text.substring(start);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == 0xA0 || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
      default -> c != 0xFEFF && c != 0xAD && c != 0x2028 && c != 0x2029;
    };
  }
}
