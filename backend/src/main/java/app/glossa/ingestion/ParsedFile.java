package app.glossa.ingestion;

import app.glossa.documents.DocumentWarning;
import app.glossa.ingestion.parser.ParsedPage;
import app.glossa.problem.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser made of a file.
 *
 * @param failure why reading ended before the end of the file, null where it did not
 */
record ParsedFile(
    @Nullable String mediaType,
    List<ParsedPage> pages,
    List<DocumentWarning> warnings,
    @Nullable ErrorCode failure) {

  ParsedFile {
    pages = List.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  int characters() {
    return pages.stream().mapToInt(page -> page.text().length()).sum();
  }

  List<Integer> pagesWithoutText() {
    return pages.stream().filter(page -> page.text().isBlank()).map(ParsedPage::number).toList();
  }
}
