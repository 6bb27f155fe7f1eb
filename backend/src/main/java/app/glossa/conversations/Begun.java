package app.glossa.conversations;

/**
 * A stored question and the answer that is to be written to it.
 *
 * @param fresh false where the same client id asked before
 */
public record Begun(Conversation conversation, Message question, MessageId answer, boolean fresh) {}
