package app.glossa.conversations.web;

import app.glossa.conversations.Conversation;
import app.glossa.conversations.MessageId;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Conversation")
record ConversationResponse(
    UUID id,
    String title,
    ScopeBody scope,
    @Nullable UUID leafId,
    boolean pinned,
    boolean archived,
    Instant updatedAt,
    boolean running) {

  static ConversationResponse of(Conversation conversation) {
    MessageId leaf = conversation.leaf();
    return new ConversationResponse(
        conversation.id().value(),
        conversation.title(),
        ScopeBody.of(conversation.scope()),
        leaf == null ? null : leaf.value(),
        conversation.pinned(),
        conversation.archived(),
        conversation.updatedAt(),
        conversation.running());
  }
}
