package app.glossa.conversations;

import app.glossa.account.UserId;

/** Announced in the transaction that deletes a conversation. */
public record ConversationDeleted(UserId owner, ConversationId conversation) {}
