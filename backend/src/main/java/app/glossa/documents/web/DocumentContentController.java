package app.glossa.documents.web;

import app.glossa.documents.DocumentDetails;
import app.glossa.documents.DocumentId;
import app.glossa.documents.Documents;
import app.glossa.documents.Library;
import app.glossa.documents.PageText;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/{id}")
class DocumentContentController {

  private static final Set<String> INERT =
      Set.of("application/pdf", "image/png", "image/jpeg", "image/webp");

  private final Library library;
  private final Documents documents;

  DocumentContentController(Library library, Documents documents) {
    this.library = library;
    this.documents = documents;
  }

  /** The frozen text of a version. */
  @Schema(name = "DocumentText")
  record TextResponse(List<PageResponse> pages) {}

  /** The frozen text of a page. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PageText")
  record PageResponse(
      int number,
      @Schema(allowableValues = {"page", "slide", "sheet", "chapter", "text"}) String kind,
      @Nullable String label,
      String text) {

    static PageResponse of(PageText page) {
      return new PageResponse(
          page.number(), page.kind().name().toLowerCase(Locale.ROOT), page.label(), page.text());
    }
  }

  @GetMapping("/text")
  TextResponse text(
      @PathVariable UUID id,
      @RequestParam @Nullable Integer version,
      @RequestParam(defaultValue = "1") int from,
      @RequestParam(defaultValue = "2147483647") int to) {
    DocumentDetails document = library.get(new DocumentId(id));
    int number = version == null ? document.version() : version;
    if (number < 1 || number > document.version()) {
      throw new ApplicationException(ErrorCode.NOT_FOUND);
    }
    return new TextResponse(
        documents.pages(document.id(), number, from, to).stream().map(PageResponse::of).toList());
  }

  @GetMapping("/file")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam @Nullable Integer version) {
    Library.Original original = library.original(new DocumentId(id), version);
    if (!Files.isRegularFile(original.path())) {
      throw new ApplicationException(ErrorCode.NOT_FOUND);
    }
    boolean inert = INERT.contains(original.mediaType());
    ContentDisposition disposition =
        (inert ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(original.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(
            inert
                ? MediaType.parseMediaType(original.mediaType())
                : MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore().cachePrivate())
        .eTag('"' + original.sha256() + '"')
        .body(new FileSystemResource(original.path()));
  }
}
