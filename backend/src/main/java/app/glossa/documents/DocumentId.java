package app.glossa.documents;

import java.util.UUID;

/** The identity of a document. */
public record DocumentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
