package app.glossa.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a document to change; what is absent stays. */
public record ChangeDocumentRequest(@Nullable String name, @Nullable List<UUID> collectionIds) {}
