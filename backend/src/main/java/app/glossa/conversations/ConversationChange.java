package app.glossa.conversations;

import app.glossa.documents.SearchScope;
import org.jspecify.annotations.Nullable;

/** What to change of a conversation; what is null stays. */
public record ConversationChange(
    @Nullable String title,
    @Nullable SearchScope scope,
    @Nullable Boolean pinned,
    @Nullable Boolean archived,
    @Nullable MessageId leaf) {}
