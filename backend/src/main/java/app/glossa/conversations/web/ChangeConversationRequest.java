package app.glossa.conversations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to change; what is left out stays. */
record ChangeConversationRequest(
    @Nullable @Size(max = 200) String title,
    @Nullable @Valid ScopeBody scope,
    @Nullable Boolean pinned,
    @Nullable Boolean archived,
    @Nullable UUID leafId) {}
