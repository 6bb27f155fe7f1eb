package app.glossa.documents.web;

import app.glossa.documents.DocumentCollections;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A collection on the wire. */
@Schema(name = "Collection")
public record CollectionResponse(UUID id, String name, int documentCount) {

  static CollectionResponse of(DocumentCollections.Details collection) {
    return new CollectionResponse(
        collection.id().value(), collection.name(), collection.documentCount());
  }

  /** All collections of the owner. */
  @Schema(name = "CollectionList")
  public record Page(List<CollectionResponse> items) {}
}
