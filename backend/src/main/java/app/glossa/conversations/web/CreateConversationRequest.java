package app.glossa.conversations.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A new conversation; without a scope it is asked of all documents. */
record CreateConversationRequest(@Nullable @Valid ScopeBody scope) {}
