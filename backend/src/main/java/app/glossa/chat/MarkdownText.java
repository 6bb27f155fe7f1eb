package app.glossa.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of documents inside an answer's Markdown. */
final class MarkdownText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>~|])");
  private static final Pattern OPENING = Pattern.compile("^(#{1,6}|[-+]|\\d+[.)])(?=\\s)");

  private MarkdownText() {}

  /** One line, as a page shows it. */
  static String flat(String words) {
    return SPACE.matcher(words.replace('\t', ' ')).replaceAll(" ").strip();
  }

  /** One line that Markdown shows as it stands. */
  static String plain(String words) {
    String escaped = SPECIAL.matcher(flat(words)).replaceAll("\\\\$1");
    return OPENING
        .matcher(escaped)
        .replaceFirst(match -> Matcher.quoteReplacement(opened(match.group(1))));
  }

  /** {@code 3.} becomes {@code 3\.}, everything else gets its stroke in front. */
  private static String opened(String sign) {
    boolean number = Character.isDigit(sign.charAt(0));
    int last = sign.length() - 1;
    return number ? sign.substring(0, last) + "\\" + sign.charAt(last) : "\\" + sign;
  }
}
