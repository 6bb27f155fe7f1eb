package app.glossa.conversations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of conversations. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ConversationList")
record ConversationListResponse(List<ConversationResponse> items, @Nullable String nextCursor) {}
