package app.glossa.documents;

import java.util.UUID;

/** The identity of one run that made a version answerable. */
public record IngestionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
