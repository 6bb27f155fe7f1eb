package app.glossa.chat;

import app.glossa.account.CurrentUser;
import app.glossa.conversations.RunningAnswers;
import app.glossa.conversations.RunningAnswers.Logged;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Copies the events of a running answer to the log, five times a second, until the last. */
@Component
class LogWriter {

  private static final Logger log = LoggerFactory.getLogger(LogWriter.class);
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final Duration LOOK = Duration.ofSeconds(5);

  private final RunningAnswers answers;

  LogWriter(RunningAnswers answers) {
    this.answers = answers;
  }

  void follow(RunningAnswer answer) {
    Thread.ofVirtual()
        .name("answer-log")
        .start(() -> CurrentUser.run(answer.owner(), () -> copy(answer)));
  }

  private void copy(RunningAnswer answer) {
    int place = 0;
    boolean ended = false;
    while (!ended) {
      List<Logged> events = answer.channel().after(place, LOOK);
      if (!events.isEmpty()) {
        place = events.getLast().sequence();
        ended = AnswerWire.isLast(events.getLast().payload());
        append(answer, events);
      }
      if (!ended && !paused()) {
        return;
      }
    }
  }

  /** A log that cannot be written costs the replay elsewhere, not the answer. */
  private void append(RunningAnswer answer, List<Logged> events) {
    try {
      answers.append(answer.begun().answer(), events);
    } catch (RuntimeException e) {
      log.warn("answer log not written ({})", e.getClass().getSimpleName());
    }
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
