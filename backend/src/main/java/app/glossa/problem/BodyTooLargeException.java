package app.glossa.problem;

import java.io.IOException;
import java.util.Map;

/** A body that goes on beyond the limit of what is not an upload. */
class BodyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  BodyTooLargeException(long limit) {
    super("body of more than " + limit + " bytes");
    this.limit = limit;
  }

  ApplicationException problem() {
    return new ApplicationException(ErrorCode.TOO_LARGE, Map.of("limit", limit));
  }
}
