package app.glossa.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The script that most of a text is written in, with its language where only one uses it. */
enum Writing {
  LATIN(""),
  CYRILLIC(""),
  ARABIC(""),
  DEVANAGARI(""),
  CHINESE("zh"),
  JAPANESE("ja"),
  KOREAN("ko"),
  GREEK("el"),
  HEBREW("he"),
  THAI("th"),
  BENGALI("bn"),
  GUJARATI("gu"),
  GURMUKHI("pa"),
  TAMIL("ta"),
  TELUGU("te"),
  KANNADA("kn"),
  MALAYALAM("ml"),
  SINHALA("si"),
  GEORGIAN("ka"),
  ARMENIAN("hy"),
  ETHIOPIC("am"),
  KHMER("km"),
  LAO("lo"),
  BURMESE("my"),
  NONE("");

  private final String language;

  Writing(String language) {
    this.language = language;
  }

  /** BCP 47, empty where several languages share the script. */
  String language() {
    return language;
  }

  static Writing of(String text) {
    Map<Writing, Double> counts = new EnumMap<>(Writing.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Writing::of)
        .filter(writing -> writing != NONE)
        .forEach(writing -> counts.merge(writing, weight(writing), Double::sum));
    double kana = counts.getOrDefault(JAPANESE, 0.0);
    double han = counts.getOrDefault(CHINESE, 0.0);
    if (kana > .1 * (kana + han)) {
      counts.put(JAPANESE, kana + han);
      counts.remove(CHINESE);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(NONE);
  }

  /** Latin names and terms stand in texts of every other script, and a Han character is a word. */
  private static double weight(Writing writing) {
    return switch (writing) {
      case LATIN -> .5;
      case CHINESE, JAPANESE, KOREAN -> 2;
      default -> 1;
    };
  }

  private static Writing of(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case DEVANAGARI -> DEVANAGARI;
      case HAN -> CHINESE;
      case HIRAGANA, KATAKANA -> JAPANESE;
      case HANGUL -> KOREAN;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case THAI -> THAI;
      case BENGALI -> BENGALI;
      case GUJARATI -> GUJARATI;
      case GURMUKHI -> GURMUKHI;
      case TAMIL -> TAMIL;
      case TELUGU -> TELUGU;
      case KANNADA -> KANNADA;
      case MALAYALAM -> MALAYALAM;
      case SINHALA -> SINHALA;
      case GEORGIAN -> GEORGIAN;
      case ARMENIAN -> ARMENIAN;
      case ETHIOPIC -> ETHIOPIC;
      case KHMER -> KHMER;
      case LAO -> LAO;
      case MYANMAR -> BURMESE;
      default -> NONE;
    };
  }
}
