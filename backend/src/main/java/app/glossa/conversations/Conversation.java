package app.glossa.conversations;

import app.glossa.documents.SearchScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Messages of one user with what they are asked of.
 *
 * @param title empty until the first question gives one
 * @param leaf the last message of the branch that the reader looks at
 * @param running an answer is being written
 */
public record Conversation(
    ConversationId id,
    String title,
    SearchScope scope,
    @Nullable MessageId leaf,
    boolean pinned,
    boolean archived,
    Instant updatedAt,
    boolean running) {}
