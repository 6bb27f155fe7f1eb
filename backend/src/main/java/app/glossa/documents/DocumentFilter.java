package app.glossa.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to list, the newest first.
 *
 * @param text part of the name
 * @param after the last document of the page before
 */
public record DocumentFilter(
    @Nullable CollectionId collection,
    @Nullable DocumentStatus status,
    @Nullable String text,
    @Nullable Place after) {

  /** Where in the list a document stands. */
  public record Place(Instant createdAt, DocumentId id) {}
}
