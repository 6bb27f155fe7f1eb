package app.glossa.documents.web;

import app.glossa.documents.DocumentDetails;
import app.glossa.documents.DocumentFilter;
import app.glossa.documents.DocumentId;
import app.glossa.problem.ApplicationException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The place in a list, as an opaque word. */
final class Cursors {

  private Cursors() {}

  static String write(DocumentDetails last) {
    String place = last.createdAt() + "," + last.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  static DocumentFilter.Place read(String cursor) {
    try {
      String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int comma = place.indexOf(',');
      return new DocumentFilter.Place(
          Instant.parse(place.substring(0, Math.max(0, comma))),
          new DocumentId(UUID.fromString(place.substring(comma + 1))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw ApplicationException.invalid("cursor", "invalid");
    }
  }
}
