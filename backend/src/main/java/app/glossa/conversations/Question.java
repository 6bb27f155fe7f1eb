package app.glossa.conversations;

import org.jspecify.annotations.Nullable;

/**
 * What a user sends.
 *
 * @param parent the message that it follows; without one, the leaf of the conversation
 * @param regenerateOf an answer to give again beside itself, or a question that this one replaces
 *     beside it
 * @param clientId the sender's own name for this question; the same again means the same answer
 */
public record Question(
    String content,
    @Nullable MessageId parent,
    @Nullable MessageId regenerateOf,
    @Nullable String clientId) {}
