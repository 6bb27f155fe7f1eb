package app.glossa.language;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that only an exact match can find: {@code C2065}, {@code NYC08CA073}, {@code AF-447},
 * {@code 4006381333931}. Amounts, years, dates, ordinals, units and quarters are none.
 */
final class Identifiers {

  private static final String PART = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}0-9]+";

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])" + PART + "(?:[-_./:]" + PART + ")*(?![\\p{L}\\p{N}])");

  private static final Pattern SEPARATORS = Pattern.compile("[-_./:]");

  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}");

  /** 20th, 1990s, 3D, 10kg, 5mm, 2nde. */
  private static final Pattern COUNTED = Pattern.compile("\\d+\\p{L}{1,4}");

  /** FY2022, Q3, H1, CY23. */
  private static final Pattern PERIOD =
      Pattern.compile("(?:fy|cy|q|h|kw|cw)\\d{1,4}|\\d{1,2}[qhmwy]\\d{0,4}");

  private static final Pattern DATE_OR_SPAN =
      Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,4}[-./:]\\d{1,4}");

  private Identifiers() {}

  /** Lower case, without separators, so that AF-447 and AF447 are one. */
  static Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = CANDIDATE.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      if (is(word)) {
        found.add(normal(word));
      }
    }
    return found;
  }

  static String normal(String word) {
    return SEPARATORS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether the word names one thing exactly. */
  static boolean is(String word) {
    if (word.length() > 64) {
      return false;
    }
    return SEPARATORS.matcher(word).find() ? joined(word) : single(word);
  }

  private static boolean single(String word) {
    if (LONG_NUMBER.matcher(word).matches()) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return word.length() >= 4
        && mixed(word)
        && !COUNTED.matcher(lower).matches()
        && !PERIOD.matcher(lower).matches();
  }

  private static boolean joined(String word) {
    if (DATE_OR_SPAN.matcher(word).matches()) {
      return false;
    }
    boolean code = false;
    for (String part : SEPARATORS.split(word)) {
      code |= single(part) || part.length() >= 2 && upper(part);
    }
    long digits = word.chars().filter(Character::isDigit).count();
    return code && digits >= 2 || digits >= 9;
  }

  private static boolean mixed(String word) {
    return word.codePoints().anyMatch(Character::isDigit)
        && word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean upper(String part) {
    return part.codePoints().allMatch(Character::isUpperCase);
  }
}
