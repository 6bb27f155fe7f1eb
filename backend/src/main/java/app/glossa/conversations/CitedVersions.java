package app.glossa.conversations;

import app.glossa.account.CurrentUser;
import app.glossa.documents.DocumentId;
import app.glossa.documents.Documents;
import app.glossa.documents.LiveDocument;
import app.glossa.documents.SearchScope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of citations whether their version still answers. */
@Component
class CitedVersions {

  private final Documents documents;

  CitedVersions(Documents documents) {
    this.documents = documents;
  }

  /** The same lists with what became of each cited document. */
  Map<UUID, List<Citation>> marked(Map<UUID, List<Citation>> byMessage) {
    Set<DocumentId> cited =
        byMessage.values().stream()
            .flatMap(List::stream)
            .map(Citation::documentId)
            .filter(Objects::nonNull)
            .map(DocumentId::new)
            .collect(Collectors.toSet());
    if (cited.isEmpty()) {
      return byMessage;
    }
    Map<UUID, Integer> answering =
        documents.live(new SearchScope(CurrentUser.require(), Set.of(), cited)).stream()
            .collect(Collectors.toMap(live -> live.id().value(), LiveDocument::version));
    return byMessage.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().stream().map(c -> marked(c, answering)).toList()));
  }

  private static Citation marked(Citation citation, Map<UUID, Integer> answering) {
    UUID document = citation.documentId();
    if (document == null) {
      return citation;
    }
    Integer version = answering.get(document);
    boolean superseded = version != null && version > citation.version();
    return superseded ? citation.withSource(Citation.Source.SUPERSEDED) : citation;
  }
}
