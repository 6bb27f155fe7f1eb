package app.glossa.conversations;

import app.glossa.account.UserId;
import java.util.List;
import java.util.Optional;

/** Answers that are being written, and the log from which any instance replays them. */
public interface RunningAnswers {

  /**
   * Stores the question and an empty answer that is being written.
   *
   * @param runner the number of this instance, see {@link #ORPHANS_LOCK}
   * @throws app.glossa.problem.ApplicationException with {@code ANSWER_RUNNING} while another one
   *     is written in this conversation
   */
  Begun begin(ConversationId conversation, Question question, int runner);

  /** First key of the advisory lock whose second key is the instance's number. */
  int ORPHANS_LOCK = 71;

  /** The answer that is being written in this conversation. */
  Optional<MessageId> running(ConversationId conversation);

  /** Adds to the log and wakes those who follow. */
  void append(MessageId answer, List<Logged> events);

  /** What was logged after this number, in order. */
  List<Logged> events(MessageId answer, int after);

  /** Stores the answer as ended; does nothing where it ended already. */
  void finish(MessageId answer, FinishedAnswer finished);

  /** Gives a conversation without a title this one; false where it has one. */
  boolean entitle(ConversationId conversation, String title);

  /** Answers whose instance is gone, of any owner. */
  List<Orphan> orphans();

  /** Removes the logs that nobody needs any more, of any owner. */
  void discardOldLogs();

  /** One event of the log: its number, from 1, and its JSON. */
  record Logged(int sequence, String payload) {}

  /** An answer without an instance that writes it. */
  record Orphan(UserId owner, MessageId answer) {}
}
