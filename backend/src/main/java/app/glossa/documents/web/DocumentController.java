package app.glossa.documents.web;

import app.glossa.account.Accounts;
import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentDetails;
import app.glossa.documents.DocumentFilter;
import app.glossa.documents.DocumentId;
import app.glossa.documents.DocumentStatus;
import app.glossa.documents.Library;
import app.glossa.documents.SampleDocuments;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents")
class DocumentController {

  private static final int MOST = 200;
  private static final Map<String, String> SAMPLES =
      Map.of("en", "Samples", "de", "Beispiele", "ar", "أمثلة");

  private final Library library;
  private final SampleDocuments samples;
  private final Accounts accounts;

  DocumentController(Library library, SampleDocuments samples, Accounts accounts) {
    this.library = library;
    this.samples = samples;
    this.accounts = accounts;
  }

  @GetMapping
  DocumentListResponse list(
      @RequestParam @Nullable UUID collectionId,
      @RequestParam @Nullable DocumentStatus status,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int size = Math.clamp(limit, 1, MOST);
    DocumentFilter filter =
        new DocumentFilter(
            collectionId == null ? null : new CollectionId(collectionId),
            status,
            q == null || q.isBlank() ? null : q.strip().replace("\0", ""),
            cursor == null ? null : Cursors.read(cursor));
    List<DocumentDetails> found = library.list(filter, size);
    List<DocumentDetails> items = found.subList(0, Math.min(size, found.size()));
    return new DocumentListResponse(
        items.stream().map(DocumentResponse::of).toList(),
        found.size() > size ? Cursors.write(items.getLast()) : null);
  }

  @GetMapping("/{id}")
  DocumentResponse get(@PathVariable UUID id) {
    return DocumentResponse.of(library.get(new DocumentId(id)));
  }

  @PatchMapping("/{id}")
  DocumentResponse change(@PathVariable UUID id, @RequestBody ChangeDocumentRequest request) {
    Set<CollectionId> collections =
        request.collectionIds() == null
            ? null
            : request.collectionIds().stream()
                .map(CollectionId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    return DocumentResponse.of(library.change(new DocumentId(id), request.name(), collections));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    library.delete(new DocumentId(id));
  }

  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.ACCEPTED)
  DocumentResponse retry(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable RetryRequest request) {
    String password = request == null ? null : request.password();
    return DocumentResponse.of(library.retry(new DocumentId(id), password));
  }

  @PostMapping("/{id}/cancel")
  @ResponseStatus(HttpStatus.ACCEPTED)
  DocumentResponse cancel(@PathVariable UUID id) {
    return DocumentResponse.of(library.cancel(new DocumentId(id)));
  }

  @PostMapping("/samples")
  @ResponseStatus(HttpStatus.ACCEPTED)
  DocumentListResponse samples() throws IOException {
    String language = accounts.answerSettings().interfaceLanguage();
    String collection = SAMPLES.getOrDefault(language, "Samples");
    return new DocumentListResponse(
        samples.addTo(collection).stream().map(DocumentResponse::of).toList(), null);
  }
}
