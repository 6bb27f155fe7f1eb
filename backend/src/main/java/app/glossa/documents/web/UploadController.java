package app.glossa.documents.web;

import app.glossa.documents.CollectionId;
import app.glossa.documents.Library;
import app.glossa.documents.StoredFile;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UploadController {

  private static final long ROOM_FOR_FIELDS = 64 * 1024;

  private final Library library;

  UploadController(Library library) {
    this.library = library;
  }

  /** The parts of an upload. */
  @Schema(name = "Upload")
  record UploadRequest(
      @Schema(type = "string", format = "binary") String file,
      @Schema(format = "uuid") @Nullable String collectionId,
      @Schema(allowableValues = {"link", "copy"}) @Nullable String onDuplicate) {}

  @PostMapping(value = "/api/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schema = @Schema(implementation = UploadRequest.class))),
      responses = {
        @ApiResponse(responseCode = "202", description = "Accepted"),
        @ApiResponse(responseCode = "200", description = "The same bytes are there already")
      })
  ResponseEntity<DocumentResponse> upload(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > library.limit() + ROOM_FOR_FIELDS) {
      throw new ApplicationException(ErrorCode.TOO_LARGE, Map.of("limitBytes", library.limit()));
    }
    UploadForm form = new UploadForm(library);
    boolean taken = false;
    try {
      form.read(request);
      Library.Added added = added(form);
      taken = true;
      return ResponseEntity.status(added.existing() ? HttpStatus.OK : HttpStatus.ACCEPTED)
          .location(URI.create("/api/documents/" + added.document().id()))
          .body(DocumentResponse.of(added.document()));
    } catch (FileUploadException
        | FileUploadIOException
        | MultipartStream.MalformedStreamException
        | MultipartStream.IllegalBoundaryException
        | EOFException e) {
      throw ApplicationException.invalid("file", "malformed");
    } finally {
      StoredFile file = form.file();
      if (!taken && file != null) {
        library.forget(file);
      }
    }
  }

  private Library.Added added(UploadForm form) {
    StoredFile file = form.file();
    if (file == null) {
      throw ApplicationException.invalid("file", "required");
    }
    CollectionId collection = form.collection();
    return library.add(form.name(), file, collection, form.onDuplicate(), null);
  }
}
