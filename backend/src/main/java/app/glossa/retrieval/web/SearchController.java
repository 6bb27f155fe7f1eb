package app.glossa.retrieval.web;

import app.glossa.account.CurrentUser;
import app.glossa.documents.Documents;
import app.glossa.documents.SearchScope;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import app.glossa.retrieval.RetrievalQuery;
import app.glossa.retrieval.Retriever;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/search")
class SearchController {

  private static final int CHARACTERS = 8_000;

  private final Retriever retriever;
  private final Documents documents;

  SearchController(Retriever retriever, Documents documents) {
    this.retriever = retriever;
    this.documents = documents;
  }

  /** Passages of the signed-in user's documents. */
  @PostMapping
  SearchResponse search(@Valid @RequestBody SearchRequest request) {
    long start = System.nanoTime();
    if (request.query().length() > CHARACTERS) {
      throw new ApplicationException(ErrorCode.QUESTION_TOO_LONG, Map.of("limit", CHARACTERS));
    }
    SearchScope scope = request.scope(CurrentUser.require());
    documents.requireAll(scope);
    RetrievalQuery query = new RetrievalQuery(request.query(), scope, request.limit(), false);
    return SearchResponse.of(
        retriever.retrieve(query), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }
}
