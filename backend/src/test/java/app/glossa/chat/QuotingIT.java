package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.index.ChunkIndex;
import app.glossa.models.Embedder;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import app.glossa.testing.TestUsers.TestUser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class QuotingIT {

  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;
  @Autowired private ChunkIndex index;
  @Autowired private Embedder embedder;

  private TestLibrary library;
  private TestUser user;
  private TestBrowser browser;

  @BeforeEach
  void signIn() {
    library = new TestLibrary(index, embedder);
    user = TestUsers.newUser("USER");
    browser = TestUsers.signedIn(port, user);
  }

  private String conversation() {
    HttpResponse<String> made = browser.post("/api/conversations", "{}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return TestBrowser.json(made).path("id").asString();
  }

  private JsonNode ask(String conversation, String question) {
    HttpResponse<String> answer =
        browser.post(
            "/api/conversations/" + conversation + "/messages",
            JSON.writeValueAsString(Map.of("content", question)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestBrowser.json(answer);
  }

  private HttpResponse<String> stream(String conversation, Map<String, String> body) {
    return browser.send(
        browser
            .request("/api/conversations/" + conversation + "/messages")
            .header("Accept", "text/event-stream")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|How high is the monthly rent?|These passages",
        "de|Wie hoch ist die monatliche Miete?|Auf Ihre Frage",
        "ar|كم يبلغ الإيجار الشهري؟|المقاطع",
        "ja|毎月の家賃はいくらですか？|次の箇所"
      })
  void theBestSentenceComesFirstInTheWordsOfTheOriginal(
      String language, String question, String frame) {
    library.fill(user.id());
    JsonNode answer = ask(conversation(), question);
    assertThat(answer.path("language").asString()).isEqualTo(language);
    assertThat(answer.path("mode").asString()).isEqualTo("quoting");
    assertThat(answer.path("content").asString()).contains(frame).contains("**lease.txt**");
    JsonNode first = answer.path("citations").get(0);
    assertThat(first.path("documentName").asString()).isEqualTo("lease.txt");
    assertThat(first.path("quote").asString()).contains("950 euros");
    for (JsonNode citation : answer.path("citations")) {
      assertQuoteStandsOnThePage(citation);
    }
    String plain = answer.path("content").asString().replaceAll("\\[c\\d+]", "");
    String proved =
        plain.substring(first.path("answerStart").asInt(), first.path("answerEnd").asInt());
    assertThat(proved).isEqualTo(MarkdownText.plain(first.path("quote").asString()));
    assertThat(answer.path("passages").get(0).path("id").asString()).isEqualTo("p1");
  }

  private void assertQuoteStandsOnThePage(JsonNode citation) {
    HttpResponse<String> text =
        browser.get("/api/documents/" + citation.path("documentId").asString() + "/text?version=1");
    String page = TestBrowser.json(text).path("pages").get(0).path("text").asString();
    assertThat(page.substring(citation.path("textStart").asInt(), citation.path("textEnd").asInt()))
        .isEqualTo(citation.path("quote").asString());
  }

  @Test
  void theStreamHasTheShapeOfTheContract() {
    library.fill(user.id());
    String conversation = conversation();
    HttpResponse<String> answer =
        stream(conversation, Map.of("content", "How high is the monthly rent?"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("x-vercel-ai-ui-message-stream")).contains("v1");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, no-transform");
    List<String> data =
        answer.body().lines().filter(l -> l.startsWith("data: ")).map(l -> l.substring(6)).toList();
    List<String> ids = answer.body().lines().filter(l -> l.startsWith("id: ")).toList();
    assertThat(ids).hasSize(data.size()).startsWith("id: 1", "id: 2");
    assertThat(data.getLast()).isEqualTo("[DONE]");
    List<JsonNode> events = data.subList(0, data.size() - 1).stream().map(JSON::readTree).toList();
    assertThat(events.getFirst().path("type").asString()).isEqualTo("start");
    assertThat(events.getLast().path("type").asString()).isEqualTo("finish");
    String content =
        events.stream()
            .filter(event -> event.path("type").asString().equals("text-delta"))
            .map(event -> event.path("delta").asString())
            .collect(Collectors.joining());
    JsonNode stored =
        TestBrowser.json(browser.get("/api/conversations/" + conversation + "/messages"))
            .path("items");
    assertThat(stored.get(1).path("content").asString()).isEqualTo(content);
    JsonNode shown = TestBrowser.json(browser.get("/api/conversations/" + conversation));
    assertThat(shown.path("title").asString()).isEqualTo("How high is the monthly rent?");
    assertThat(shown.path("running").asBoolean()).isFalse();
    assertThat(browser.get("/api/conversations/" + conversation + "/stream").statusCode())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Who won the football world cup in 1954?|did not find this in your 6 documents",
        "de|Wer hat 1954 die Fußballweltmeisterschaft gewonnen?|Ihren 6 Dokumenten",
      })
  void whatNoDocumentSaysIsNotFoundInTheLanguageOfTheQuestion(
      String language, String question, String words) {
    library.fill(user.id());
    JsonNode answer = ask(conversation(), question);
    assertThat(answer.path("abstained").asBoolean()).isTrue();
    assertThat(answer.path("language").asString()).isEqualTo(language);
    assertThat(answer.path("content").asString()).contains(words).contains("> ");
    assertThat(answer.path("searched").path("documents").asInt()).isEqualTo(6);
    answer.path("citations").forEach(this::assertQuoteStandsOnThePage);
  }

  @Test
  void anEmptyLibrarySaysSo() {
    JsonNode answer = ask(conversation(), "¿Cuánto es el alquiler mensual de la vivienda?");
    assertThat(answer.path("content").asString()).startsWith("Todavía no hay documentos");
    assertThat(answer.path("abstained").asBoolean()).isTrue();
  }

  @Test
  void theSameClientIdGivesTheSameAnswer() {
    library.fill(user.id());
    String conversation = conversation();
    Map<String, String> question =
        Map.of("content", "How high is the monthly rent?", "clientId", "a");
    HttpResponse<String> first = stream(conversation, question);
    HttpResponse<String> second = stream(conversation, question);
    assertThat(second.body()).contains("[DONE]").contains("950 euros");
    assertThat(first.body().lines().skip(1).findFirst().orElseThrow())
        .isEqualTo(second.body().lines().skip(1).findFirst().orElseThrow());
    JsonNode stored =
        TestBrowser.json(browser.get("/api/conversations/" + conversation + "/messages"));
    assertThat(stored.path("items").size()).isEqualTo(2);
  }

  @Test
  void anAnswerAgainStandsBesideTheFirst() {
    library.fill(user.id());
    String conversation = conversation();
    JsonNode first = ask(conversation, "How high is the monthly rent?");
    HttpResponse<String> again =
        browser.post(
            "/api/conversations/" + conversation + "/messages",
            JSON.writeValueAsString(Map.of("regenerateOf", first.path("id").asString())));
    JsonNode second = TestBrowser.json(again);
    assertThat(second.path("parentId")).isEqualTo(first.path("parentId"));
    assertThat(second.path("id")).isNotEqualTo(first.path("id"));
  }

  @Test
  void aTooLongQuestionNamesTheLimit() {
    HttpResponse<String> answer = stream(conversation(), Map.of("content", "a ".repeat(10_000)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("question-too-long").contains("8000");
  }

  @Test
  void aDeletedDocumentLeavesItsQuote() {
    library.fill(user.id());
    String conversation = conversation();
    JsonNode answer = ask(conversation, "How high is the monthly rent?");
    String document = answer.path("citations").get(0).path("documentId").asString();
    assertThat(browser.delete("/api/documents/" + document).statusCode()).isEqualTo(204);
    JsonNode stored =
        TestBrowser.json(browser.get("/api/conversations/" + conversation + "/messages"));
    JsonNode citation = stored.path("items").get(1).path("citations").get(0);
    assertThat(citation.path("source").asString()).isEqualTo("deleted");
    assertThat(citation.has("documentId")).isFalse();
    assertThat(citation.path("quote").asString()).contains("950 euros");
    JsonNode passages =
        TestBrowser.json(
            browser.get("/api/messages/" + answer.path("id").asString() + "/passages"));
    assertThat(passages.path("items").toString()).doesNotContain("950 euros");
  }

  @Test
  void feedbackIsKept() {
    JsonNode answer = ask(conversation(), "How high is the monthly rent?");
    String path = "/api/messages/" + answer.path("id").asString() + "/feedback";
    assertThat(browser.put(path, "{\"value\": 1}").statusCode()).isEqualTo(204);
    assertThat(browser.put(path, "{\"value\": -1, \"reason\": \"wrong\"}").statusCode())
        .isEqualTo(204);
    assertThat(browser.put(path, "{\"value\": 5}").statusCode()).isEqualTo(400);
  }
}
