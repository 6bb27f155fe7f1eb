package app.glossa.documents;

import app.glossa.account.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Announced in the transaction in which an owner asks for another run over a version.
 *
 * @param password opens an encrypted file
 */
public record IngestionRequested(
    UserId owner, DocumentId document, UUID version, long size, @Nullable String password) {

  @Override
  public String toString() {
    return "IngestionRequested[" + document + "]";
  }
}
