package app.glossa.chat;

import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.SearchScope;
import app.glossa.retrieval.Passage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON: the documented subset of the AI SDK's UI message stream, version 1. */
@Component
class AnswerWire {

  /** What the last event of a stream holds instead of JSON; in the log it is a JSON string. */
  static final String DONE = "[DONE]";

  private final JsonMapper json;

  AnswerWire(JsonMapper json) {
    this.json = json;
  }

  /** The event as one line of JSON. */
  String written(AnswerEvent event) {
    return json.writeValueAsString(form(event));
  }

  static boolean isLast(String logged) {
    return logged.equals("\"" + DONE + "\"");
  }

  private static Object form(AnswerEvent event) {
    return switch (event) {
      case AnswerEvent.Start start -> start(start);
      case AnswerEvent.Stage stage -> stage(stage);
      case AnswerEvent.Source source -> source(source);
      case AnswerEvent.TextStart text -> map("type", "text-start", "id", block(text.block()));
      case AnswerEvent.TextDelta text ->
          map("type", "text-delta", "id", block(text.block()), "delta", text.delta());
      case AnswerEvent.TextEnd text -> map("type", "text-end", "id", block(text.block()));
      case AnswerEvent.Cited cited ->
          map(
              "type",
              "data-citation",
              "id",
              cited.citation().id(),
              "data",
              map("citation", cited.citation()));
      case AnswerEvent.Reset reset -> data("data-reset", map("reason", reset.reason()));
      case AnswerEvent.Notice notice -> notice(notice);
      case AnswerEvent.Unsupported range ->
          data("data-unsupported", map("start", range.start(), "end", range.end()));
      case AnswerEvent.Title title -> data("data-title", map("title", title.title()));
      case AnswerEvent.Finish finish -> finish(finish);
      case AnswerEvent.Failed failed ->
          data(
              "data-error",
              map(
                  "code",
                  failed.code().wire(),
                  "retryable",
                  failed.code().retryable(),
                  "requestId",
                  failed.requestId()));
      case AnswerEvent.ErrorText error -> map("type", "error", "errorText", error.text());
      case AnswerEvent.Done _ -> DONE;
    };
  }

  private static Object start(AnswerEvent.Start start) {
    return map(
        "type",
        "start",
        "messageId",
        start.answer(),
        "messageMetadata",
        map(
            "mode",
            start.mode(),
            "language",
            start.language(),
            "scope",
            scope(start.scope()),
            "questionId",
            start.question()));
  }

  private static Map<String, Object> scope(SearchScope scope) {
    Map<String, Object> form = new LinkedHashMap<>();
    if (!scope.collections().isEmpty()) {
      form.put("collectionIds", scope.collections().stream().map(CollectionId::value).toList());
    }
    if (!scope.documents().isEmpty()) {
      form.put("documentIds", scope.documents().stream().map(DocumentId::value).toList());
    }
    return form;
  }

  private static Object stage(AnswerEvent.Stage stage) {
    Map<String, Object> payload = map("stage", stage.stage());
    payload.putAll(stage.counts());
    return map("type", "data-stage", "transient", true, "data", payload);
  }

  private static Object source(AnswerEvent.Source source) {
    Passage passage = source.passage();
    Map<String, Object> origin =
        map(
            "documentId",
            passage.document().value(),
            "version",
            passage.version(),
            "page",
            passage.page(),
            "label",
            passage.label());
    return map(
        "type",
        "source-document",
        "sourceId",
        source.id(),
        "mediaType",
        passage.mediaType(),
        "title",
        passage.documentName(),
        "providerMetadata",
        map("app", origin));
  }

  private static Object notice(AnswerEvent.Notice notice) {
    Map<String, Object> payload = map("code", notice.code());
    payload.putAll(notice.details());
    return data("data-notice", payload);
  }

  private static Object finish(AnswerEvent.Finish finish) {
    Map<String, Object> metadata = map("ms", finish.ms());
    if (finish.promptTokens() + finish.answerTokens() > 0) {
      metadata.put(
          "usage",
          map("promptTokens", finish.promptTokens(), "answerTokens", finish.answerTokens()));
    }
    metadata.put("searched", finish.searched());
    metadata.put("abstained", finish.abstained());
    return map("type", "finish", "finishReason", finish.reason(), "messageMetadata", metadata);
  }

  private static Map<String, Object> data(String type, Map<String, Object> payload) {
    return map("type", type, "data", payload);
  }

  private static String block(int number) {
    return "t" + number;
  }

  /** Names and values in turn, in their order; what has no value is left out. */
  private static Map<String, Object> map(@Nullable Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) {
        map.put(String.valueOf(pairs[i]), value);
      }
    }
    return map;
  }
}
