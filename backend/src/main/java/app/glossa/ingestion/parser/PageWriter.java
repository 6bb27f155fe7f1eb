package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the text of one page after another: lines are cleaned as they end, so that the ranges of
 * headings are right from the beginning.
 */
final class PageWriter {

  private static final int LONGEST_LABEL = 200;

  private final PageSink sink;
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private PageKind kind = PageKind.TEXT;
  private @Nullable String label;
  private boolean indented;
  private boolean gap;
  private int number;
  private int columns;
  private int headingLevel;
  private int headingStart = -1;
  private long characters;
  private boolean open;

  PageWriter(PageSink sink) {
    this.sink = sink;
  }

  /** Begins the next page; the one before is finished. */
  void begin(PageKind kind, @Nullable String label) {
    finish();
    if (number == Limits.PAGES) {
      throw new LimitReached("page-limit");
    }
    this.number++;
    this.kind = kind;
    this.label = label;
    this.open = true;
  }

  /** Keeps blanks at the beginning of lines, as in program text. */
  void keepIndents() {
    indented = true;
  }

  void append(CharSequence more) {
    append(more, 0, more.length());
  }

  void append(CharSequence more, int from, int to) {
    line.append(more, from, to);
    count(to - from);
  }

  void append(char[] more, int from, int length) {
    line.append(more, from, length);
    count(length);
  }

  private void count(int more) {
    characters += more;
    if (characters > Limits.CHARACTERS) {
      throw new LimitReached("text-limit");
    }
    if (line.length() % 65_536 < more) {
      sink.alive();
    }
  }

  /** Ends the line. */
  void newLine() {
    String cleaned = CleanText.line(line, indented);
    line.setLength(0);
    if (cleaned.isBlank()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(gap ? "\n\n" : "\n");
    }
    gap = false;
    if (headingLevel > 0 && headingStart < 0) {
      headingStart = text.length();
    }
    text.append(cleaned);
  }

  /** Ends the paragraph: an empty line will stand before the next. */
  void newParagraph() {
    newLine();
    gap = true;
  }

  /** Ends a row of a table. */
  void newRow(int row, int cells) {
    int before = text.length();
    newLine();
    if (text.length() > before) {
      rows.add(row);
      columns = Math.max(columns, cells);
    }
    if (rows.size() % 500 == 0) {
      sink.alive();
    }
  }

  void beginHeading(int level) {
    newParagraph();
    headingLevel = level;
    headingStart = -1;
  }

  void endHeading() {
    newLine();
    if (headingStart >= 0) {
      headings.add(new Heading(headingLevel, headingStart, text.length()));
    }
    headingLevel = 0;
    gap = true;
  }

  void label(@Nullable String label) {
    this.label = label;
  }

  boolean lineIsBlank() {
    return line.toString().isBlank();
  }

  boolean isEmpty() {
    return text.isEmpty() && line.isEmpty();
  }

  boolean isOpen() {
    return open;
  }

  int number() {
    return number;
  }

  /** The first line of the page so far, null where there is none. */
  @Nullable String firstLine() {
    int end = text.indexOf("\n");
    String first = end < 0 ? text.toString() : text.substring(0, end);
    return first.isBlank() ? null : first;
  }

  /** Hands the page over. */
  void finish() {
    if (!open) {
      return;
    }
    newLine();
    String cut = label == null ? null : CleanText.line(label, false);
    if (cut != null && cut.length() > LONGEST_LABEL) {
      cut = cut.substring(0, cut.offsetByCodePoints(LONGEST_LABEL - 1, 0)) + "…";
    }
    boolean table = !rows.isEmpty();
    sink.page(
        new ParsedPage(
            number,
            kind,
            cut == null || cut.isBlank() ? null : cut,
            text.toString(),
            headings,
            table ? rows : List.of(),
            table ? columns : 0));
    text.setLength(0);
    line.setLength(0);
    headings.clear();
    rows.clear();
    columns = 0;
    gap = false;
    open = false;
  }

  /** A limit of the file was reached; what was read before it counts. */
  static final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    LimitReached(String code) {
      super(code);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
