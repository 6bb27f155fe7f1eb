package app.glossa.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents and where the next page begins. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DocumentList")
public record DocumentListResponse(List<DocumentResponse> items, @Nullable String nextCursor) {}
