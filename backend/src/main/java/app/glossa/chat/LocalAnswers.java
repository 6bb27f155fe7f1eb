package app.glossa.chat;

import app.glossa.conversations.ConversationDeleted;
import app.glossa.conversations.MessageId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The answers that this instance writes now. */
@Component
class LocalAnswers {

  private final Map<MessageId, RunningAnswer> running = new ConcurrentHashMap<>();

  void add(RunningAnswer answer) {
    running.put(answer.begun().answer(), answer);
  }

  void remove(RunningAnswer answer) {
    running.remove(answer.begun().answer());
  }

  Optional<RunningAnswer> find(MessageId answer) {
    return Optional.ofNullable(running.get(answer));
  }

  /** Nobody will read an answer of a conversation that is gone. */
  @EventListener
  void stop(ConversationDeleted deleted) {
    running.values().stream()
        .filter(answer -> answer.begun().conversation().id().equals(deleted.conversation()))
        .forEach(answer -> answer.halt(RunningAnswer.Halt.STOPPED));
  }

  Collection<RunningAnswer> all() {
    return List.copyOf(running.values());
  }
}
