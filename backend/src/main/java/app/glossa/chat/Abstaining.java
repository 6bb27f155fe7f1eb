package app.glossa.chat;

import app.glossa.account.CurrentUser;
import app.glossa.documents.DocumentId;
import app.glossa.documents.Documents;
import app.glossa.documents.SearchScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says that the documents do not say it, with what was searched and what comes nearest. */
@Component
class Abstaining {

  private static final int NEAREST = 2;

  private final Documents documents;
  private final QuoteChoice choice;
  private final QuoteBlocks blocks;

  Abstaining(Documents documents, QuoteChoice choice, QuoteBlocks blocks) {
    this.documents = documents;
    this.choice = choice;
    this.blocks = blocks;
  }

  /** Nothing good enough was found. */
  Ending notFound(Asked asked, Found found, AnswerDraft draft) {
    Map<String, Object> counts = Map.of("documents", found.searched().documents());
    draft.notice("not-found", counts, asked.texts());
    draft.write(asked.texts().text("abstain", counts));
    List<Quote> nearest = nearest(asked, found);
    if (!nearest.isEmpty()) {
      Map<String, Object> count = Map.of("count", nearest.size());
      draft.write(" " + asked.texts().text("abstain.nearest", count) + "\n\n");
      blocks.write(nearest, asked.texts(), draft);
    }
    return Ending.ABSTAINED;
  }

  /** There was nothing to search. */
  Ending nothingToSearch(Asked asked, AnswerDraft draft) {
    SearchScope scope = asked.running().begun().conversation().scope();
    int pending = documents.pending(scope);
    String key = pending > 0 ? "nothing.pending" : key(scope);
    draft.write(asked.texts().text(key, Map.of("count", pending)));
    return Ending.ABSTAINED;
  }

  private String key(SearchScope scope) {
    boolean elsewhere =
        !scope.isEverything() && !documents.live(SearchScope.all(CurrentUser.require())).isEmpty();
    return elsewhere ? "nothing.scope" : "nothing.documents";
  }

  /** The best quote of each of the best documents. */
  private List<Quote> nearest(Asked asked, Found found) {
    List<Quote> nearest = new ArrayList<>();
    for (Quote quote : choice.of(asked.question(), found.passages())) {
      DocumentId document = quote.from().passage().document();
      boolean other =
          nearest.stream().noneMatch(one -> one.from().passage().document().equals(document));
      if (nearest.size() < NEAREST && (other || found.searched().documents() == 1)) {
        nearest.add(quote);
      }
    }
    return nearest;
  }
}
