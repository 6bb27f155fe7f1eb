package app.glossa.chat;

import app.glossa.account.CurrentUser;
import app.glossa.conversations.FinishedAnswer;
import app.glossa.conversations.RunningAnswers;
import app.glossa.conversations.RunningAnswers.Orphan;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Closes answers whose instance is gone with what their log holds, and lets those of this instance
 * end before it goes down.
 */
@Component
class InterruptedAnswers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(InterruptedAnswers.class);
  private static final long PAUSE_MILLIS = 10_000;
  private static final long DUE_NANOS = 2_000_000_000L;
  private static final int PAUSES_BETWEEN_DISCARDS = 60;
  private static final long GOODBYE_MILLIS = 6_000;

  private final RunningAnswers answers;
  private final LocalAnswers local;
  private final LoggedAnswer logged;
  private final AtomicLong closedAt = new AtomicLong();
  private volatile boolean running;

  InterruptedAnswers(RunningAnswers answers, LocalAnswers local, LoggedAnswer logged) {
    this.answers = answers;
    this.local = local;
    this.logged = logged;
  }

  /** Closes all answers without an instance and says how many there were. */
  int close() {
    int closed = 0;
    for (Orphan orphan : answers.orphans()) {
      if (local.find(orphan.answer()).isEmpty()) {
        CurrentUser.run(orphan.owner(), () -> close(orphan));
        closed++;
      }
    }
    return closed;
  }

  /** Closes them unless that was done a moment ago. */
  void closeIfDue() {
    long last = closedAt.get();
    long now = System.nanoTime();
    if (now - last > DUE_NANOS && closedAt.compareAndSet(last, now)) {
      close();
    }
  }

  private void close(Orphan orphan) {
    FinishedAnswer rest = logged.interrupted(answers.events(orphan.answer(), 0));
    answers.finish(orphan.answer(), rest);
    log.info("an answer was interrupted and closed");
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("interrupted-answers").start(this::watch);
  }

  /** Answers get a moment to say that the server goes down. */
  @Override
  public void stop() {
    running = false;
    local.all().forEach(answer -> answer.halt(RunningAnswer.Halt.SHUTDOWN));
    long until = System.currentTimeMillis() + GOODBYE_MILLIS;
    try {
      while (!local.all().isEmpty() && System.currentTimeMillis() < until) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void watch() {
    for (int round = 0; running; round++) {
      try {
        close();
        if (round % PAUSES_BETWEEN_DISCARDS == 0) {
          answers.discardOldLogs();
        }
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        running = false;
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        log.warn("interrupted answers not looked for ({})", e.getClass().getSimpleName());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
