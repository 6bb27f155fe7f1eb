package app.glossa.chat;

import app.glossa.account.UserId;
import app.glossa.conversations.Begun;
import app.glossa.problem.ErrorCode;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An answer that this instance writes. */
class RunningAnswer {

  private final UserId owner;
  private final Begun begun;
  private final String requestId;
  private final AnswerChannel channel;
  private final long startedAt = System.nanoTime();
  private final AtomicReference<@Nullable Halt> halt = new AtomicReference<>();

  RunningAnswer(UserId owner, Begun begun, String requestId) {
    this.owner = owner;
    this.begun = begun;
    this.requestId = requestId;
    this.channel = new AnswerChannel(begun.answer());
  }

  /** Why an answer ends before its end. */
  enum Halt {
    /** The reader said so. */
    STOPPED,
    /** This instance goes down. */
    SHUTDOWN
  }

  UserId owner() {
    return owner;
  }

  Begun begun() {
    return begun;
  }

  String requestId() {
    return requestId;
  }

  AnswerChannel channel() {
    return channel;
  }

  /** The first reason stands. */
  void halt(Halt reason) {
    halt.compareAndSet(null, reason);
  }

  @Nullable Halt halted() {
    return halt.get();
  }

  int millis() {
    return (int) ((System.nanoTime() - startedAt) / 1_000_000);
  }

  /** What an answer that goes down with its instance says. */
  static ErrorCode shutdownCode() {
    return ErrorCode.STOPPING;
  }
}
