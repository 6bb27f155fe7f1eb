package app.glossa.chat;

import app.glossa.conversations.Conversations;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.conversations.RunningAnswers;
import app.glossa.conversations.RunningAnswers.Logged;
import app.glossa.problem.ApplicationException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Follows an answer that another instance writes, through the log. */
class LoggedStream implements AnswerStream {

  private final MessageId answer;
  private final RunningAnswers answers;
  private final Conversations conversations;
  private final Announcements announcements;
  private final Queue<Logged> read = new ArrayDeque<>();
  private int place;
  private boolean ended;

  LoggedStream(
      MessageId answer,
      int after,
      RunningAnswers answers,
      Conversations conversations,
      Announcements announcements) {
    this.answer = answer;
    this.place = after;
    this.answers = answers;
    this.conversations = conversations;
    this.announcements = announcements;
  }

  @Override
  public MessageId answer() {
    return answer;
  }

  @Override
  public Optional<Logged> next(Duration wait) {
    if (read.isEmpty()) {
      long seen = announcements.count(answer);
      load();
      if (read.isEmpty()) {
        announcements.await(answer, seen, wait);
        load();
      }
    }
    Logged next = read.poll();
    if (next == null) {
      ended = orphaned();
      return Optional.empty();
    }
    place = next.sequence();
    ended = AnswerWire.isLast(next.payload());
    return Optional.of(next);
  }

  @Override
  public boolean ended() {
    return ended;
  }

  /** The instance that wrote it is gone, and nothing more will come. */
  private boolean orphaned() {
    try {
      return conversations.message(answer).status() != Message.Status.STREAMING
          && answers.events(answer, place).isEmpty();
    } catch (ApplicationException e) {
      return true;
    }
  }

  private void load() {
    read.addAll(answers.events(answer, place));
  }
}
