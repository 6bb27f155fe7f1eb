package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read, its text cleaned for good.
 *
 * @param number from 1, as the reader counts
 * @param rows for a table the row of each line, from 1; empty for other text
 * @param columns for a table how many columns it has, else 0
 */
public record ParsedPage(
    int number,
    PageKind kind,
    @Nullable String label,
    String text,
    List<Heading> headings,
    List<Integer> rows,
    int columns) {

  public ParsedPage {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }
}
