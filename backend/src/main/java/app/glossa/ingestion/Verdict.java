package app.glossa.ingestion;

import app.glossa.documents.PageKind;
import app.glossa.problem.ErrorCode;
import java.util.Optional;

/** Decides whether what was read of a file is of use. */
final class Verdict {

  private Verdict() {}

  /** Why nothing can be done with the file, empty where something can. */
  static Optional<ErrorCode> of(ParsedFile file) {
    boolean text = file.pages().stream().anyMatch(page -> !page.text().isBlank());
    ErrorCode failure = file.failure();
    if (failure != null) {
      return text && failure == ErrorCode.DAMAGED ? Optional.empty() : Optional.of(failure);
    }
    if (text) {
      return Optional.empty();
    }
    boolean pictures =
        file.pages().stream()
            .anyMatch(page -> page.kind() == PageKind.PAGE || page.kind() == PageKind.SLIDE);
    return Optional.of(pictures ? ErrorCode.NO_TEXT : ErrorCode.EMPTY);
  }
}
