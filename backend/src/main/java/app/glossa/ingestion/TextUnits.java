package app.glossa.ingestion;

import app.glossa.ingestion.parser.Heading;
import app.glossa.ingestion.parser.ParsedPage;
import app.glossa.language.Sentences;
import app.glossa.language.TextRange;
import app.glossa.models.TokenCounter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The smallest parts of a page that a chunk is made of: sentences, rows of a table, and pieces of
 * those that are too long for the embedding model. Together they hold all words of the page.
 */
@Component
class TextUnits {

  private static final int LONGEST = 1500;
  private static final int MOST_TOKENS = 240;

  private final Sentences sentences;
  private final TokenCounter counter;

  TextUnits(Sentences sentences, TokenCounter counter) {
    this.sentences = sentences;
    this.counter = counter;
  }

  /** A part of a page with its size in tokens; {@code heading} where a heading begins it. */
  record Unit(int start, int end, int tokens, boolean heading) {}

  List<Unit> of(ParsedPage page) {
    String text = page.text();
    List<TextRange> parts = page.rows().isEmpty() ? sentences.of(text) : lines(text);
    Set<Integer> headings =
        page.headings().stream().map(Heading::start).collect(Collectors.toSet());
    List<Unit> units = new ArrayList<>();
    int done = 0;
    for (TextRange part : parts) {
      add(text, done, part.start(), headings, units);
      add(text, Math.max(done, part.start()), part.end(), headings, units);
      done = Math.max(done, part.end());
    }
    add(text, done, text.length(), headings, units);
    return units;
  }

  private static List<TextRange> lines(String text) {
    List<TextRange> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      lines.add(new TextRange(start, stop));
      start = stop + 1;
    }
    return lines;
  }

  private void add(String text, int from, int to, Set<Integer> headings, List<Unit> units) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end <= start) {
      return;
    }
    if (end - start > LONGEST) {
      int middle = cut(text, start, Math.min(end, start + LONGEST));
      add(text, start, middle, headings, units);
      add(text, middle, end, headings, units);
      return;
    }
    int tokens = counter.count(text.substring(start, end));
    if (tokens > MOST_TOKENS && end - start > 1) {
      int middle = cut(text, start, start + Math.max(1, (end - start) / 2));
      if (middle > start && middle < end) {
        add(text, start, middle, headings, units);
        add(text, middle, end, headings, units);
        return;
      }
    }
    units.add(new Unit(start, end, tokens, headings.contains(start)));
  }

  /** The last place before the end where a word ends, else one where a character ends. */
  private static int cut(String text, int start, int end) {
    if (end >= text.length()) {
      return text.length();
    }
    for (int i = end; i > start + (end - start) / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    int from = Math.max(start, end - 64);
    characters.setText(text.substring(from, Math.min(text.length(), end + 64)));
    int place = characters.preceding(end - from + 1);
    boolean usable = place != BreakIterator.DONE && from + place > start;
    if (usable) {
      return from + place;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}
