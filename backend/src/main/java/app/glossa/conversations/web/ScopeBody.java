package app.glossa.conversations.web;

import app.glossa.account.UserId;
import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.SearchScope;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a conversation is asked of; nothing named means all documents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Scope")
record ScopeBody(
    @Nullable @Size(max = 1000) Set<UUID> collectionIds,
    @Nullable @Size(max = 1000) Set<UUID> documentIds) {

  SearchScope scope(UserId owner) {
    return new SearchScope(
        owner,
        named(collectionIds).stream().map(CollectionId::new).collect(Collectors.toSet()),
        named(documentIds).stream().map(DocumentId::new).collect(Collectors.toSet()));
  }

  static ScopeBody of(SearchScope scope) {
    Set<UUID> collections =
        scope.collections().stream().map(CollectionId::value).collect(Collectors.toSet());
    Set<UUID> documents =
        scope.documents().stream().map(DocumentId::value).collect(Collectors.toSet());
    return new ScopeBody(
        collections.isEmpty() ? null : collections, documents.isEmpty() ? null : documents);
  }

  private static Set<UUID> named(@Nullable Set<UUID> ids) {
    return ids == null
        ? Set.of()
        : ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
