package app.glossa.chat;

import app.glossa.conversations.Citation;
import app.glossa.conversations.Conversation;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.conversations.RunningAnswers.Logged;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** An answer that ended, told once more as a stream. */
class StoredStream implements AnswerStream {

  private final MessageId answer;
  private final Queue<Logged> events = new ArrayDeque<>();

  StoredStream(Conversation conversation, Message question, Message answer, AnswerWire wire) {
    this.answer = answer.id();
    for (AnswerEvent event : told(conversation, question, answer)) {
      events.add(new Logged(events.size() + 1, wire.written(event)));
    }
  }

  private static List<AnswerEvent> told(
      Conversation conversation, Message question, Message answer) {
    List<AnswerEvent> told = new ArrayList<>();
    told.add(
        new AnswerEvent.Start(
            answer.id(),
            question.id(),
            answer.mode() == null ? "quoting" : answer.mode(),
            answer.language() == null ? "und" : answer.language(),
            conversation.scope()));
    for (Citation citation :
        answer.citations() == null ? List.<Citation>of() : answer.citations()) {
      told.add(new AnswerEvent.Cited(citation));
    }
    if (!answer.content().isEmpty()) {
      told.add(new AnswerEvent.TextStart(1));
      told.add(new AnswerEvent.TextDelta(1, answer.content()));
      told.add(new AnswerEvent.TextEnd(1));
    }
    boolean whole = answer.status() == Message.Status.COMPLETE;
    if (!whole) {
      told.add(new AnswerEvent.Notice("stopped", Map.of()));
    }
    Message.Searched searched = answer.searched();
    told.add(
        new AnswerEvent.Finish(
            whole ? "stop" : "other",
            answer.ms() == null ? 0 : answer.ms(),
            0,
            0,
            searched == null ? new Message.Searched(0, 0) : searched,
            Boolean.TRUE.equals(answer.abstained())));
    told.add(new AnswerEvent.Done());
    return told;
  }

  @Override
  public MessageId answer() {
    return answer;
  }

  @Override
  public Optional<Logged> next(Duration wait) {
    return Optional.ofNullable(events.poll());
  }

  @Override
  public boolean ended() {
    return events.isEmpty();
  }
}
