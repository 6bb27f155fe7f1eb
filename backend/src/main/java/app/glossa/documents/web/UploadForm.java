package app.glossa.documents.web;

import app.glossa.documents.CollectionId;
import app.glossa.documents.Library;
import app.glossa.documents.Library.OnDuplicate;
import app.glossa.documents.StoredFile;
import app.glossa.problem.ApplicationException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/** Reads a multipart upload piece by piece; the file goes straight to the store. */
class UploadForm {

  /** A name in Thai takes nine characters for each of its own where it is percent-encoded. */
  private static final int PART_HEADER = 8_192;

  private static final int MOST_PARTS = 10;
  private static final int LONGEST_FIELD = 1000;

  private final Library library;
  private String name = "";
  private @Nullable StoredFile file;
  private @Nullable CollectionId collection;
  private OnDuplicate onDuplicate = OnDuplicate.LINK;

  UploadForm(Library library) {
    this.library = library;
  }

  void read(HttpServletRequest request) throws IOException {
    FileUpload upload = new FileUpload();
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    upload.setPartHeaderSizeMax(PART_HEADER);
    FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
    for (int count = 0; parts.hasNext(); count++) {
      if (count == MOST_PARTS) {
        throw ApplicationException.invalid("file", "too-many-parts");
      }
      read(parts.next());
    }
  }

  private void read(FileItemStream part) throws IOException {
    String field = part.getFieldName() == null ? "" : part.getFieldName();
    try (InputStream bytes = part.openStream()) {
      if (field.equals("file")) {
        if (file != null) {
          throw ApplicationException.invalid("file", "one-only");
        }
        name = nameOf(part);
        file = library.receive(bytes);
      } else if (part.isFormField()) {
        take(field, text(field, bytes));
      }
    }
  }

  private void take(String field, String value) {
    try {
      switch (field) {
        case "collectionId" ->
            collection = value.isEmpty() ? null : new CollectionId(UUID.fromString(value));
        case "onDuplicate" -> onDuplicate = OnDuplicate.valueOf(value.toUpperCase(Locale.ROOT));
        default -> {
          // fields of others are of no interest
        }
      }
    } catch (IllegalArgumentException e) {
      throw ApplicationException.invalid(field, "invalid");
    }
  }

  private static String text(String field, InputStream bytes) throws IOException {
    byte[] read = bytes.readNBytes(LONGEST_FIELD + 1);
    if (read.length > LONGEST_FIELD) {
      throw ApplicationException.invalid(field, "length");
    }
    return new String(read, StandardCharsets.UTF_8).strip();
  }

  private static String nameOf(FileItemStream part) {
    try {
      return part.getName() == null ? "" : part.getName();
    } catch (InvalidFileNameException e) {
      return e.getName();
    }
  }

  String name() {
    return name;
  }

  @Nullable StoredFile file() {
    return file;
  }

  @Nullable CollectionId collection() {
    return collection;
  }

  OnDuplicate onDuplicate() {
    return onDuplicate;
  }
}
