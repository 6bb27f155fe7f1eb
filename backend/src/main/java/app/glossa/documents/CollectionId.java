package app.glossa.documents;

import java.util.UUID;

/** The identity of a collection. */
public record CollectionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
