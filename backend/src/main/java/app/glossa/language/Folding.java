package app.glossa.language;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Makes words equal that readers take for the same: case, accents, variants of a letter. */
final class Folding {

  private Folding() {}

  static String fold(String word) {
    if (ascii(word)) {
      return word.toLowerCase(java.util.Locale.ROOT);
    }
    String apart = Normalizer.normalize(UCharacter.foldCase(word, true), Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!accent(c)) {
        out.append(variant(c));
      }
    }
    return Normalizer.normalize(out, Form.NFC);
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Accents of Latin, Greek, Cyrillic; points of Hebrew and Arabic; not the vowels of India. */
  private static boolean accent(char c) {
    return c >= 0x300 && c <= 0x36F
        || c >= 0x483 && c <= 0x487
        || c >= 0x591 && c <= 0x5C7 && c != 0x5BE
        || c >= 0x610 && c <= 0x61A
        || c == 0x640
        || c >= 0x64B && c <= 0x65F
        || c == 0x670
        || c >= 0x6D6 && c <= 0x6ED && c != 0x6DD
        || c >= 0x1AB0 && c <= 0x1AFF
        || c >= 0x1DC0 && c <= 0x1DFF
        || c >= 0x20D0 && c <= 0x20FF;
  }

  private static char variant(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ', 'ð' -> 'd';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة', 'ە' -> 'ه';
      default -> c;
    };
  }
}
