package app.glossa.conversations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to change; what is left out stays. */
@Schema(name = "ConversationChange")
record ChangeConversationRequest(
    @Nullable @Size(max = 200) String title,
    @Nullable @Valid ScopeBody scope,
    @Nullable Boolean pinned,
    @Nullable Boolean archived,
    @Nullable UUID leafId) {}
