package app.glossa.ingestion;

import org.jspecify.annotations.Nullable;

/** A piece of work that somebody else may end: its owner, a shutdown, another instance. */
class Work {

  private boolean ended;
  private @Nullable Runnable onEnd;

  /** A time in which the work waits for something that has to be torn down when it ends. */
  final class Wait implements AutoCloseable {

    private Wait() {}

    @Override
    public void close() {
      synchronized (Work.this) {
        onEnd = null;
      }
    }
  }

  /** Asks the work to end; what it waits for is torn down. */
  synchronized void end() {
    if (!ended) {
      ended = true;
      if (onEnd != null) {
        onEnd.run();
      }
    }
  }

  synchronized boolean isEnded() {
    return ended;
  }

  /** Until the wait is closed, the end of the work runs this; at once where it has ended. */
  synchronized Wait during(Runnable tearDown) {
    onEnd = tearDown;
    if (ended) {
      tearDown.run();
    }
    return new Wait();
  }
}
