package app.glossa.chat;

import app.glossa.documents.Documents;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says aloud what limits an answer: its mode, documents still being read, parts left out. */
@Component
class Notices {

  private final Documents documents;

  Notices(Documents documents) {
    this.documents = documents;
  }

  /** What has to be known before the first word. */
  void before(Asked asked, Found found, AnswerDraft draft) {
    if ("quoting".equals(asked.mode())) {
      draft.notice("quoting", Map.of(), asked.texts());
    }
    int pending = documents.pending(asked.running().begun().conversation().scope());
    if (pending > 0) {
      int searched = found.searched().documents();
      Map<String, Object> counts =
          Map.of("pending", pending, "searched", searched, "documents", pending + searched);
      draft.notice("indexing", counts, asked.texts());
    }
    if (found.retrieval().wordsOnly()) {
      draft.notice("words-only", Map.of(), asked.texts());
    }
  }

  /** What has to be known of the documents that the answer cites. */
  void after(Asked asked, Found found, AnswerDraft draft) {
    List<String> partial =
        found.passages().stream()
            .filter(placed -> placed.passage().partialDocument())
            .filter(placed ->
                draft.citations().stream()
                    .anyMatch(citation ->
                        placed.passage().document().value().equals(citation.documentId())))
            .map(placed -> placed.passage().documentName())
            .distinct()
            .toList();
    if (!partial.isEmpty()) {
      draft.notice("partial-source", Map.of("documents", partial), asked.texts());
    }
  }
}
