package app.glossa.documents.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a document to change; what is absent stays. */
@Schema(name = "DocumentChange")
public record ChangeDocumentRequest(@Nullable String name, @Nullable List<UUID> collectionIds) {}
