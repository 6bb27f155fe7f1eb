package app.glossa.chat;

import app.glossa.conversations.Citation;
import app.glossa.conversations.FinishedAnswer;
import app.glossa.conversations.Message;
import app.glossa.conversations.RunningAnswers.Logged;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts an answer together again from its log, as far as it came. */
@Component
class LoggedAnswer {

  private final JsonMapper json;

  LoggedAnswer(JsonMapper json) {
    this.json = json;
  }

  FinishedAnswer interrupted(List<Logged> events) {
    Parts parts = new Parts();
    events.forEach(event -> parts.take(json.readTree(event.payload())));
    return new FinishedAnswer(
        parts.content.toString(),
        Message.Status.INTERRUPTED,
        null,
        parts.language,
        ReplyLanguage.Reason.INTERFACE.wire(),
        parts.mode,
        null,
        null,
        false,
        parts.unsupported,
        parts.citations,
        List.of(),
        new Message.Searched(parts.documents, parts.passages),
        0);
  }

  private final class Parts {

    private final StringBuilder content = new StringBuilder();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Message.Span> unsupported = new ArrayList<>();
    private String language = "und";
    private String mode = "quoting";
    private int documents;
    private int passages;

    void take(JsonNode event) {
      switch (event.path("type").asString("")) {
        case "start" -> {
          language = event.path("messageMetadata").path("language").asString("und");
          mode = event.path("messageMetadata").path("mode").asString("quoting");
        }
        case "data-stage" -> {
          documents = Math.max(documents, event.path("data").path("documents").asInt(0));
          passages = Math.max(passages, event.path("data").path("passages").asInt(0));
        }
        case "text-delta" -> content.append(event.path("delta").asString(""));
        case "data-citation" ->
            citations.add(json.treeToValue(event.path("data").path("citation"), Citation.class));
        case "data-unsupported" ->
            unsupported.add(json.treeToValue(event.path("data"), Message.Span.class));
        case "data-reset" -> {
          content.setLength(0);
          citations.clear();
          unsupported.clear();
        }
        default -> {
          // nothing that is stored
        }
      }
    }
  }
}
