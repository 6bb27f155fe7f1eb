package app.glossa.chat;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that their script alone gives away, however short the text. */
final class ScriptLanguages {

  private static final String PERSIAN = "پچژگکی";
  private static final String UKRAINIAN = "іїєґІЇЄҐ";

  private ScriptLanguages() {}

  /**
   * The language of most letters; empty for the Latin script, and for Cyrillic and Arabic letters
   * that several languages share.
   */
  static Optional<String> of(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0)
        > 0) {
      letters.merge(
          UnicodeScript.HIRAGANA, letters.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
      letters.remove(UnicodeScript.HAN);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> language(most.getKey(), text));
  }

  private static Optional<String> language(UnicodeScript script, String text) {
    String tag =
        switch (script) {
          case GREEK -> "el";
          case HEBREW -> "he";
          case THAI -> "th";
          case HANGUL -> "ko";
          case HIRAGANA, KATAKANA -> "ja";
          case HAN -> "zh";
          case DEVANAGARI -> "hi";
          case ARABIC -> holds(text, PERSIAN) ? "fa" : "";
          case CYRILLIC -> holds(text, UKRAINIAN) ? "uk" : "";
          default -> "";
        };
    return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
  }

  /** How many letters of each script the text has. */
  static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters;
  }

  private static boolean holds(String text, String letters) {
    return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
