package app.glossa.conversations;

import app.glossa.account.UserId;
import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.SearchScope;
import app.glossa.problem.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of conversations and messages, whose lists are stored as JSON. */
@Component
class MessageJson {

  private static final TypeReference<List<Message.Span>> SPANS = new TypeReference<>() {};
  private static final TypeReference<List<PassagePlace>> PLACES = new TypeReference<>() {};

  private final JsonMapper json;

  MessageJson(JsonMapper json) {
    this.json = json;
  }

  private record Scope(@Nullable Set<UUID> collectionIds, @Nullable Set<UUID> documentIds) {}

  String written(Object value) {
    return json.writeValueAsString(value);
  }

  String written(SearchScope scope) {
    return json.writeValueAsString(
        new Scope(
            scope.collections().stream().map(CollectionId::value).collect(Collectors.toSet()),
            scope.documents().stream().map(DocumentId::value).collect(Collectors.toSet())));
  }

  SearchScope scope(UserId owner, String written) {
    Scope scope = json.readValue(written, Scope.class);
    Set<UUID> collections = scope.collectionIds() == null ? Set.of() : scope.collectionIds();
    Set<UUID> documents = scope.documentIds() == null ? Set.of() : scope.documentIds();
    return new SearchScope(
        owner,
        collections.stream().map(CollectionId::new).collect(Collectors.toSet()),
        documents.stream().map(DocumentId::new).collect(Collectors.toSet()));
  }

  List<PassagePlace> places(MessageEntity row) {
    return row.passages == null ? List.of() : json.readValue(row.passages, PLACES);
  }

  Message message(MessageEntity row, List<Citation> citations) {
    boolean answer = row.role == Message.Role.ASSISTANT;
    return new Message(
        new MessageId(row.id),
        row.parent == null ? null : new MessageId(row.parent),
        row.role,
        row.content,
        row.status,
        row.errorCode == null ? null : Message.Failure.of(code(row.errorCode)),
        row.language,
        row.languageReason,
        row.mode,
        answer ? row.abstained : null,
        answer ? citations : null,
        row.unsupported == null ? null : json.readValue(row.unsupported, SPANS),
        null,
        searched(row),
        row.ms,
        row.createdAt);
  }

  private static Message.@Nullable Searched searched(MessageEntity row) {
    return row.searchedDocuments == null || row.searchedPassages == null
        ? null
        : new Message.Searched(row.searchedDocuments, row.searchedPassages);
  }

  private static ErrorCode code(String wire) {
    return ErrorCode.valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
