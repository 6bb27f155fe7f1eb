package app.glossa.ingestion;

import app.glossa.problem.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A parser process died over a file. */
class WorkerDiedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable ErrorCode cause;

  /**
   * @param cause what the file did to it, null where the death came from outside
   */
  WorkerDiedException(@Nullable ErrorCode cause) {
    super("a parser process died: " + cause);
    this.cause = cause;
  }

  @Nullable ErrorCode causeInFile() {
    return cause;
  }
}
