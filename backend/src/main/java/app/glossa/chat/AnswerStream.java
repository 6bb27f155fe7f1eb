package app.glossa.chat;

import app.glossa.conversations.MessageId;
import app.glossa.conversations.RunningAnswers.Logged;
import java.time.Duration;
import java.util.Optional;

/** The events of one answer, from a certain one on, wherever it is written. Read by one thread. */
public interface AnswerStream {

  MessageId answer();

  /** The next event, empty where none came in time. */
  Optional<Logged> next(Duration wait);

  /** Whether the last event was read, or none will come any more. */
  boolean ended();
}
