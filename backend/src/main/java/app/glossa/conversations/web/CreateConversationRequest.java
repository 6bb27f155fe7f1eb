package app.glossa.conversations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A new conversation; without a scope it is asked of all documents. */
@Schema(name = "ConversationRequest")
record CreateConversationRequest(@Nullable @Valid ScopeBody scope) {}
