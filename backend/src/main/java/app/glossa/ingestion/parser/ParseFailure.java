package app.glossa.ingestion.parser;

import app.glossa.problem.ErrorCode;

/** A file cannot be read, and why. */
class ParseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  ParseFailure(ErrorCode code) {
    super(code.wire());
    this.code = code;
  }

  ErrorCode code() {
    return code;
  }
}
