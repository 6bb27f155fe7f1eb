package app.glossa.conversations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; without a cursor it is the last. */
public record ConversationPage(List<Conversation> items, @Nullable String nextCursor) {}
