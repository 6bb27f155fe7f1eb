package app.glossa.ingestion.parser;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together that the end of a line has cut. A hyphen that belongs to the word stays: the
 * document itself shows which one it is, as it has most words more than once.
 */
final class HyphenJoiner {

  private static final Pattern CUT =
      Pattern.compile(
          "([\\p{L}\\p{M}]+)([-\\u2010\\u00AD])[ \\t]*\\n[ \\t]*(\\p{Ll}[\\p{L}\\p{M}]*)(\\S*)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
  private static final int MOST_WORDS = 200_000;

  private final Set<String> words = new HashSet<>();

  String join(String page) {
    learn(page);
    Matcher cut = CUT.matcher(page);
    StringBuilder joined = new StringBuilder(page.length());
    while (cut.find()) {
      String whole = cut.group(1) + cut.group(3);
      String hyphened = cut.group(1) + "-" + cut.group(3);
      boolean keeps =
          cut.group(2).charAt(0) != '\u00AD' && !knows(whole) && knows(hyphened)
              || cut.group(1).length() == 1;
      String word = (keeps ? hyphened : whole) + cut.group(4);
      cut.appendReplacement(joined, Matcher.quoteReplacement(word + "\n"));
    }
    return cut.appendTail(joined).toString();
  }

  private boolean knows(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private void learn(String page) {
    Matcher word = WORD.matcher(page);
    while (word.find() && words.size() < MOST_WORDS) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
  }
}
