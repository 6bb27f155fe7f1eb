package app.glossa.ingestion;

import java.util.ArrayList;
import java.util.List;

/** A piece of work that somebody else may end: its owner, a shutdown, another instance. */
class Work {

  private final List<Runnable> onEnd = new ArrayList<>();
  private boolean ended;

  /** Asks the work to end; what it waits for is torn down. */
  synchronized void end() {
    if (!ended) {
      ended = true;
      onEnd.forEach(Runnable::run);
    }
  }

  synchronized boolean isEnded() {
    return ended;
  }

  /** Runs this when the work is to end, at once where it is to end already. */
  synchronized void onEnd(Runnable action) {
    onEnd.add(action);
    if (ended) {
      action.run();
    }
  }
}
