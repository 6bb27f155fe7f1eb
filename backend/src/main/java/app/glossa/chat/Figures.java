package app.glossa.chat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a text, written one way: 1.250,00 and 1,250.00 and ١٢٥٠ are the same. */
final class Figures {

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:[.,'’\\u00A0\\u202F٫٬]\\p{Nd}+)*");
  private static final Pattern ZERO_FRACTION = Pattern.compile("[.,٫]\\p{Nd}{1,2}$");

  private Figures() {}

  static Set<String> of(String text) {
    Set<String> figures = new HashSet<>();
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      figures.add(plain(numbers.group()));
    }
    return figures;
  }

  private static String plain(String number) {
    Matcher fraction = ZERO_FRACTION.matcher(number);
    String whole = number;
    if (fraction.find() && digits(fraction.group()).chars().allMatch(c -> c == '0')) {
      whole = number.substring(0, fraction.start());
    }
    return digits(whole);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(point -> digits.append(Character.digit(point, 10)));
    return digits.toString();
  }
}
