package app.glossa.chat;

import app.glossa.conversations.Message.Status;
import app.glossa.problem.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How an answer ended.
 *
 * @param reason {@code stop}, {@code length} or {@code other}
 */
record Ending(
    Status status,
    String reason,
    @Nullable ErrorCode error,
    boolean abstained,
    int promptTokens,
    int answerTokens) {

  static final Ending WHOLE = new Ending(Status.COMPLETE, "stop", null, false, 0, 0);
  static final Ending ABSTAINED = new Ending(Status.COMPLETE, "stop", null, true, 0, 0);
  static final Ending STOPPED = new Ending(Status.STOPPED, "other", null, false, 0, 0);

  /** An answer that broke off; what was written stays and is marked. */
  static Ending broken(ErrorCode code, boolean empty) {
    return new Ending(empty ? Status.FAILED : Status.INTERRUPTED, "other", code, false, 0, 0);
  }
}
