package app.glossa.conversations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of conversations. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationListResponse(List<ConversationResponse> items, @Nullable String nextCursor) {}
