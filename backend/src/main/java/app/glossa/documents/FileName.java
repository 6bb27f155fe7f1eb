package app.glossa.documents;

import java.nio.charset.StandardCharsets;

/** Makes a file's name safe to show and to send; the bytes never stand under it. */
final class FileName {

  private static final int MOST_BYTES = 255;

  private FileName() {}

  /**
   * The last part of a path, without control characters and without marks that turn the reading
   * direction, at most 255 bytes with its extension kept.
   */
  static String of(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    StringBuilder name = new StringBuilder();
    last.codePoints().filter(FileName::isKept).forEach(name::appendCodePoint);
    String kept = name.toString().strip();
    if (kept.isEmpty() || kept.chars().allMatch(c -> c == '.')) {
      return "document";
    }
    return bytes(kept) <= MOST_BYTES ? kept : shortened(kept);
  }

  private static boolean isKept(int c) {
    boolean turns =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !turns && !surrogate && !Character.isISOControl(c) && c != 0x2028 && c != 0x2029;
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && bytes(name.substring(dot)) <= 16 ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - extension.length());
    while (bytes(stem) + bytes(extension) > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + extension;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
