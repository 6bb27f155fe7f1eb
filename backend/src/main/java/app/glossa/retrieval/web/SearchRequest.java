package app.glossa.retrieval.web;

import app.glossa.account.UserId;
import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.SearchScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to look for, and where. */
record SearchRequest(
    @NotBlank String query, @Nullable Scope scope, @Nullable @Min(1) @Max(50) Integer topK) {

  private static final int USUAL = 10;

  /** The union of these; everything where neither is named. */
  record Scope(@Nullable Set<UUID> collectionIds, @Nullable Set<UUID> documentIds) {}

  int limit() {
    return topK == null ? USUAL : topK;
  }

  SearchScope scope(UserId owner) {
    return scope == null
        ? SearchScope.all(owner)
        : new SearchScope(
            owner,
            ids(scope.collectionIds()).stream().map(CollectionId::new).collect(Collectors.toSet()),
            ids(scope.documentIds()).stream().map(DocumentId::new).collect(Collectors.toSet()));
  }

  private static Set<UUID> ids(@Nullable Set<UUID> given) {
    return given == null ? Set.of() : given;
  }
}
