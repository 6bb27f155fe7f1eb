package app.glossa.chat;

import app.glossa.conversations.MessageId;
import app.glossa.conversations.RunningAnswers.Logged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Events of an answer that this instance writes; each reader has its own place in them. */
class AnswerChannel {

  private final MessageId answer;
  private final List<Logged> events = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private boolean closed;

  AnswerChannel(MessageId answer) {
    this.answer = answer;
  }

  void publish(String payload) {
    lock.lock();
    try {
      events.add(new Logged(events.size() + 1, payload));
      closed |= AnswerWire.isLast(payload);
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Events from this place on, waiting at most so long for one. */
  List<Logged> after(int place, Duration wait) {
    lock.lock();
    try {
      long left = wait.toNanos();
      while (events.size() <= place && !closed && left > 0) {
        left = more.awaitNanos(left);
      }
      return place < events.size() ? List.copyOf(events.subList(place, events.size())) : List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the last event is there; false where the time was too short. */
  boolean awaitEnd(Duration wait) {
    lock.lock();
    try {
      long left = wait.toNanos();
      while (!closed && left > 0) {
        left = more.awaitNanos(left);
      }
      return closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return closed;
    } finally {
      lock.unlock();
    }
  }

  AnswerStream from(int after) {
    return new Reader(after);
  }

  private final class Reader implements AnswerStream {

    private int place;
    private boolean ended;

    Reader(int after) {
      this.place = after;
    }

    @Override
    public MessageId answer() {
      return answer;
    }

    @Override
    public Optional<Logged> next(Duration wait) {
      List<Logged> found = after(place, wait);
      if (found.isEmpty()) {
        ended = awaitEnd(Duration.ofNanos(TimeUnit.MILLISECONDS.toNanos(0)));
        return Optional.empty();
      }
      Logged next = found.getFirst();
      place = next.sequence();
      ended = AnswerWire.isLast(next.payload());
      return Optional.of(next);
    }

    @Override
    public boolean ended() {
      return ended;
    }
  }
}
