package app.glossa.chat;

import app.glossa.documents.Documents;
import app.glossa.documents.LiveDocument;
import app.glossa.documents.SearchScope;
import app.glossa.retrieval.Retrieval;
import app.glossa.retrieval.RetrievalQuery;
import app.glossa.retrieval.Retriever;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the passages for a question and shows where they come from. */
@Component
class Searching {

  private static final int PASSAGES = 10;

  private final Retriever retriever;
  private final Documents documents;

  Searching(Retriever retriever, Documents documents) {
    this.retriever = retriever;
    this.documents = documents;
  }

  Found search(String query, SearchScope scope, AnswerDraft draft) {
    List<LiveDocument> live = documents.live(scope);
    draft.say(new AnswerEvent.Stage("searching", Map.of("documents", live.size())));
    if (live.isEmpty()) {
      return Found.NOTHING;
    }
    Retrieval retrieval = retriever.retrieve(new RetrievalQuery(query, scope, PASSAGES));
    Found found = Found.of(retrieval);
    for (PlacedPassage placed : found.passages()) {
      draft.say(new AnswerEvent.Source(placed.id(), placed.passage()));
    }
    draft.say(new AnswerEvent.Stage("reading", Map.of("passages", found.passages().size())));
    return found;
  }
}
