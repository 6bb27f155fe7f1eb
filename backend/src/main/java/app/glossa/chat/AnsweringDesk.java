package app.glossa.chat;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.conversations.Begun;
import app.glossa.conversations.ConversationId;
import app.glossa.conversations.Conversations;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.conversations.Question;
import app.glossa.conversations.RunningAnswers;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Takes questions, lets each answer run on a thread of its own, and finds answers again. */
@Service
class AnsweringDesk implements Answers {

  private final RunningAnswers answers;
  private final Conversations conversations;
  private final AnswerService service;
  private final LocalAnswers local;
  private final LogWriter log;
  private final Announcements announcements;
  private final InterruptedAnswers interrupted;
  private final AnswerWire wire;
  private final int questionCharacters;

  @SuppressWarnings("checkstyle:ParameterNumber")
  AnsweringDesk(
      RunningAnswers answers,
      Conversations conversations,
      AnswerService service,
      LocalAnswers local,
      LogWriter log,
      Announcements announcements,
      InterruptedAnswers interrupted,
      AnswerWire wire,
      @Value("${glossa.limits.question-characters}") int questionCharacters) {
    this.answers = answers;
    this.conversations = conversations;
    this.service = service;
    this.local = local;
    this.log = log;
    this.announcements = announcements;
    this.interrupted = interrupted;
    this.wire = wire;
    this.questionCharacters = questionCharacters;
  }

  @Override
  public AnswerStream answer(ConversationId conversation, Question question) {
    if (question.content().length() > questionCharacters) {
      throw new ApplicationException(
          ErrorCode.QUESTION_TOO_LONG,
          Map.of("limit", questionCharacters, "length", question.content().length()));
    }
    Begun begun = begin(conversation, question);
    return begun.fresh() ? started(begun) : again(begun);
  }

  /** An answer whose instance died must not block the next question. */
  private Begun begin(ConversationId conversation, Question question) {
    try {
      return answers.begin(conversation, question, announcements.runner());
    } catch (ApplicationException e) {
      if (e.code() != ErrorCode.ANSWER_RUNNING || interrupted.close() == 0) {
        throw e;
      }
      return answers.begin(conversation, question, announcements.runner());
    }
  }

  private AnswerStream started(Begun begun) {
    UserId owner = CurrentUser.require();
    String request = Optional.ofNullable(MDC.get("request")).orElse("");
    RunningAnswer running = new RunningAnswer(owner, begun, request);
    local.add(running);
    log.follow(running);
    Thread.ofVirtual()
        .name("answer")
        .start(() -> {
          try {
            CurrentUser.run(owner, () -> service.answer(running));
          } finally {
            local.remove(running);
          }
        });
    return running.channel().from(0);
  }

  @Override
  public Optional<AnswerStream> follow(ConversationId conversation, int after) {
    conversations.get(conversation);
    interrupted.closeIfDue();
    return answers.running(conversation).map(answer -> stream(answer, after));
  }

  private AnswerStream again(Begun begun) {
    Message answer = conversations.message(begun.answer());
    return answer.status() == Message.Status.STREAMING
        ? stream(answer.id(), 0)
        : new StoredStream(begun.conversation(), begun.question(), answer, wire);
  }

  private AnswerStream stream(MessageId answer, int after) {
    return local
        .find(answer)
        .map(running -> running.channel().from(after))
        .orElseGet(() -> new LoggedStream(answer, after, answers, conversations, announcements));
  }

  @Override
  public Message finished(MessageId answer) {
    return conversations.message(answer).withPassages(conversations.passages(answer));
  }

  @Override
  public void stop(ConversationId conversation) {
    conversations.get(conversation);
    answers.running(conversation).ifPresent(announcements::stop);
  }
}
