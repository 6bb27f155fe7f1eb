package app.glossa.documents.web;

import app.glossa.documents.DocumentCollections;
import java.util.List;
import java.util.UUID;

/** A collection on the wire. */
public record CollectionResponse(UUID id, String name, int documentCount) {

  static CollectionResponse of(DocumentCollections.Details collection) {
    return new CollectionResponse(
        collection.id().value(), collection.name(), collection.documentCount());
  }

  /** All collections of the owner. */
  public record Page(List<CollectionResponse> items) {}
}
