package app.glossa.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts that no sentence crosses: paragraphs, headings, items of a list, lines of a table. Lines
 * that only a narrow page has cut stay together.
 */
final class TextBlocks {

  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*•–▪◦·‣●○■□]|\\(?\\p{Nd}{1,3}[.)]|\\(?\\p{L}\\)|#{1,6})\\s.*");

  private static final Pattern CELLS = Pattern.compile(".*\\S(?:\\t|\\s{3,}|\\s*\\|\\s*)\\S.*");

  private static final Pattern FIGURE =
      Pattern.compile("[(]?[$€£¥]?[-–—+]?[\\p{Nd}.,]+[%)]*|[-–—$€£¥]");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A line this long, in columns, was cut by the page rather than ended by its writer. */
  private static final int CUT_LINE = 45;

  private TextBlocks() {}

  static List<TextRange> of(String text) {
    List<TextRange> lines = lines(text);
    List<TextRange> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !continues(lines.get(i).of(text), lines.get(i + 1).of(text))) {
        blocks.add(new TextRange(lines.get(start).start(), lines.get(i).end()));
        start = i + 1;
      }
    }
    return blocks;
  }

  private static List<TextRange> lines(String text) {
    List<TextRange> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "\n\r\f\u000B\u0085\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
        lines.add(new TextRange(start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean continues(String line, String next) {
    if (line.isBlank() || next.isBlank() || ITEM.matcher(next).matches()) {
      return false;
    }
    if (isRow(line) || isRow(next)) {
      return false;
    }
    String head = next.strip();
    if (Character.isLowerCase(head.codePointAt(0))) {
      return true;
    }
    return columns(line.strip()) >= CUT_LINE;
  }

  /** Whether a line is a row of a table: cells, or mostly figures. */
  static boolean isRow(String line) {
    if (CELLS.matcher(line).matches()) {
      return true;
    }
    String[] words = SPACE.split(line.strip());
    long figures = 0;
    for (String word : words) {
      figures += FIGURE.matcher(word).matches() ? 1 : 0;
    }
    return figures >= 2 && figures * 5 >= words.length * 2L;
  }

  private static int columns(String line) {
    return line.codePoints().map(c -> Scripts.of(c) == Scripts.PAIRS ? 2 : 1).sum();
  }
}
