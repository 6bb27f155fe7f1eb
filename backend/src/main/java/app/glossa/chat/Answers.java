package app.glossa.chat;

import app.glossa.conversations.ConversationId;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.conversations.Question;
import java.util.Optional;

/** Answers questions; an answer goes on whether or not somebody reads it. */
public interface Answers {

  /**
   * Stores the question, begins the answer and gives its events.
   *
   * @throws app.glossa.problem.ApplicationException with {@code ANSWER_RUNNING} while another one
   *     is written in this conversation, {@code QUESTION_TOO_LONG} with the limit
   */
  AnswerStream answer(ConversationId conversation, Question question);

  /** Events of the running answer after this number, empty where nothing runs. */
  Optional<AnswerStream> follow(ConversationId conversation, int after);

  /** The stored answer with its passages. */
  Message finished(MessageId answer);

  /** Ends the running answer wherever it is written; what is there stays. */
  void stop(ConversationId conversation);
}
