package app.glossa.documents.web;

import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentCollections;
import jakarta.validation.Valid;
import java.util.UUID;
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
@RequestMapping("/api/collections")
class CollectionController {

  private final DocumentCollections collections;

  CollectionController(DocumentCollections collections) {
    this.collections = collections;
  }

  /** What becomes of the documents of a collection that is deleted. */
  enum Documents {
    keep,
    delete
  }

  @GetMapping
  CollectionResponse.Page list() {
    return new CollectionResponse.Page(
        collections.list().stream().map(CollectionResponse::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CollectionResponse create(@Valid @RequestBody CollectionRequest request) {
    return CollectionResponse.of(collections.create(request.name()));
  }

  @PatchMapping("/{id}")
  CollectionResponse rename(@PathVariable UUID id, @Valid @RequestBody CollectionRequest request) {
    return CollectionResponse.of(collections.rename(new CollectionId(id), request.name()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, @RequestParam(defaultValue = "keep") Documents documents) {
    collections.delete(new CollectionId(id), documents == Documents.delete);
  }
}
