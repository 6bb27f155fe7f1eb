package app.glossa.ingestion;

import app.glossa.index.ChunkText;
import app.glossa.ingestion.parser.Heading;
import app.glossa.ingestion.parser.ParsedPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says where in its document a range of a page stands, in a reader's words. */
final class ChunkPlace {

  private static final String BETWEEN = " › ";
  private static final int LONGEST = 300;

  private final ParsedPage page;
  private final String title;
  private final @Nullable String header;
  private int line;
  private int lineStart;

  ChunkPlace(ParsedPage page, String title) {
    this.page = page;
    this.title = title;
    this.header = header(page);
  }

  ChunkText chunk(int ordinal, int start, int end) {
    String label = page.rows().isEmpty() ? path(start) : cells(start, end);
    String text = page.text().substring(start, end);
    StringBuilder words = new StringBuilder(title);
    if (label != null) {
      words.append('\n').append(page.rows().isEmpty() ? label : String.valueOf(page.label()));
    }
    if (header != null && start > header.length()) {
      words.append('\n').append(header);
    }
    words.append('\n').append(text);
    return new ChunkText(ordinal, page.number(), start, end, label, text, words.toString());
  }

  private @Nullable String path(int start) {
    List<Heading> open = new ArrayList<>();
    for (Heading heading : page.headings()) {
      if (heading.start() > start) {
        break;
      }
      open.removeIf(each -> each.level() >= heading.level());
      open.add(heading);
    }
    List<String> names = new ArrayList<>();
    if (page.label() != null) {
      names.add(page.label());
    }
    for (Heading heading : open) {
      String name =
          page.text().substring(heading.start(), heading.end()).replace('\n', ' ').strip();
      String plain = name.replaceFirst("^#{1,6}\\s+", "");
      if (!names.contains(plain)) {
        names.add(plain);
      }
    }
    String path = String.join(BETWEEN, names);
    if (path.length() > LONGEST) {
      path = path.substring(0, path.offsetByCodePoints(LONGEST - 2, 0)) + "…";
    }
    return path.isBlank() ? null : path;
  }

  private String cells(int start, int end) {
    int first = lineAt(start);
    int last = lineAt(end - 1);
    String range = "A%d:%s%d".formatted(row(first), column(Math.max(1, page.columns())), row(last));
    return page.label() == null ? range : page.label() + "!" + range;
  }

  private int row(int index) {
    return page.rows().get(Math.min(index, page.rows().size() - 1));
  }

  /** The line of a place; places ascend but for the overlap. */
  private int lineAt(int place) {
    if (place < lineStart) {
      line = 0;
      lineStart = 0;
    }
    for (int next = page.text().indexOf('\n', lineStart);
        next >= 0 && next < place;
        next = page.text().indexOf('\n', lineStart)) {
      line++;
      lineStart = next + 1;
    }
    return line;
  }

  private static String column(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The first row of a table where it reads like names of columns. */
  private static @Nullable String header(ParsedPage page) {
    if (page.rows().size() < 2) {
      return null;
    }
    int end = page.text().indexOf('\n');
    String first = page.text().substring(0, end < 0 ? page.text().length() : end);
    String[] cells = first.split("\t");
    boolean names = cells.length > 1 && first.length() <= 1000;
    for (String cell : cells) {
      names &= cell.isBlank() || cell.codePoints().anyMatch(Character::isLetter);
    }
    return names ? first : null;
  }
}
