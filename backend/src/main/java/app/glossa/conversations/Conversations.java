package app.glossa.conversations;

import app.glossa.documents.SearchScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of the current user. What somebody else owns is refused as not found, like what
 * does not exist.
 */
public interface Conversations {

  /** A new, empty conversation over this scope. */
  Conversation create(SearchScope scope);

  Conversation get(ConversationId id);

  /**
   * Pinned ones first, then the last changed first.
   *
   * @param words that stand in the title or in a message; null or blank for all
   * @param cursor of the page before
   * @param limit 1 to 200
   */
  ConversationPage list(@Nullable String words, @Nullable String cursor, int limit);

  Conversation change(ConversationId id, ConversationChange change);

  /** Deletes it with all its messages. */
  void delete(ConversationId id);

  /** Messages of all branches, oldest first, without passages. */
  List<Message> messages(ConversationId id);

  Message message(MessageId id);

  /** The branch from the first message down to this one. */
  List<Message> branch(ConversationId id, MessageId last);

  /** What the answer was given, best first; what is gone from the documents is missing. */
  List<PassageText> passages(MessageId answer);

  /** Keeps the reader's verdict; a second one replaces the first. */
  void rate(MessageId answer, Feedback feedback);
}
