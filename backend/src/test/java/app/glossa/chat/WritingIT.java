package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.index.ChunkIndex;
import app.glossa.models.Embedder;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import app.glossa.testing.TestUsers.TestUser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class WritingIT {

  private static final ScriptedModel MODEL = new ScriptedModel();
  private static final String RENT = "How high is the monthly rent?";

  @LocalServerPort private int port;
  @Autowired private ChunkIndex index;
  @Autowired private Embedder embedder;

  private TestUser user;
  private TestBrowser browser;
  private Talk talk;

  @DynamicPropertySource
  static void endpoint(DynamicPropertyRegistry registry) {
    registry.add("glossa.models.chat.base-url", MODEL::address);
    registry.add("glossa.models.chat.first-token", () -> "3s");
    registry.add("glossa.models.chat.silence", () -> "3s");
  }

  @BeforeEach
  void signIn() {
    user = TestUsers.newUser("USER");
    browser = TestUsers.signedIn(port, user);
    new TestLibrary(index, embedder).fill(user.id());
    talk = Talk.begin(browser);
  }

  @Test
  void aMarkerThatHoldsBecomesACitationWithTheWordsOfThePage() {
    MODEL.next(ScriptedModel.says("The tenant pays a monthly rent of 950 euros [1]. "));
    JsonNode answer = talk.ask(RENT);
    assertThat(answer.path("mode").asString()).isEqualTo("model");
    assertThat(answer.path("content").asString())
        .isEqualTo("The tenant pays a monthly rent of 950 euros.[c1]");
    JsonNode citation = answer.path("citations").get(0);
    assertThat(citation.path("quote").asString())
        .isEqualTo("The tenant pays a monthly rent of 950 euros.");
    assertThat(citation.path("verdict").asString()).isEqualTo("exact");
    assertThat(MODEL.keys().getLast()).isEqualTo("null");
    String prompt = MODEL.requests().getFirst().path("messages").toString();
    assertThat(prompt).contains("Answer in English").contains("[1] lease.txt");
    assertThat(MODEL.requests().getFirst().path("model").asString()).isEqualTo("scripted-1");
  }

  @Test
  void aWrongMarkerIsMovedAndAFalseSentenceGetsNone() {
    MODEL.next(
        ScriptedModel.says(
            "The tenant pays a monthly rent of 950 euros [4]. The rent rises to 1200 euros next"
                + " year [1]. See also [99] for more about nothing."));
    JsonNode answer = talk.ask(RENT);
    assertThat(answer.path("content").asString())
        .isEqualTo(
            "The tenant pays a monthly rent of 950 euros.[c1] The rent rises to 1200 euros next"
                + " year. See also for more about nothing.");
    assertThat(answer.path("citations").get(0).path("documentName").asString())
        .isEqualTo("lease.txt");
    String plain = answer.path("content").asString().replaceAll("\\[c\\d+]", "");
    JsonNode doubt = answer.path("unsupported").get(0);
    assertThat(plain.substring(doubt.path("start").asInt(), doubt.path("end").asInt()))
        .isEqualTo("The rent rises to 1200 euros next year.");
  }

  @Test
  void anAnswerAcrossLanguagesIsCheckedByMeaning() {
    MODEL.next(ScriptedModel.says("Die monatliche Miete beträgt 950 Euro [1]."));
    JsonNode answer = talk.ask("Wie hoch ist die monatliche Miete?");
    assertThat(answer.path("language").asString()).isEqualTo("de");
    assertThat(answer.path("citations").get(0).path("quote").asString()).contains("950 euros");
    assertThat(answer.path("citations").get(0).path("verdict").asString()).isEqualTo("close");
  }

  @Test
  void anAnswerInTheWrongLanguageIsAskedForOnceMore() {
    MODEL.next(
        ScriptedModel.says(
            "The tenant pays a monthly rent of 950 euros, and the keys are handed over on the"
                + " first day of the lease [1]."),
        ScriptedModel.says("Die monatliche Miete beträgt 950 Euro [1]."));
    HttpResponse<String> stream =
        talk.stream(Map.of("content", "Wie hoch ist die monatliche Miete?"));
    List<JsonNode> events = Talk.events(stream);
    assertThat(stream.body()).contains("data-reset").contains("\"reason\":\"language\"");
    assertThat(Talk.text(events)).startsWith("Die monatliche Miete");
    assertThat(talk.messages().get(1).path("content").asString()).isEqualTo(Talk.text(events));
    assertThat(MODEL.requests().get(1).toString()).contains("in no other language");
  }

  @Test
  void anInventedAnswerIsWithdrawn() {
    MODEL.next(
        ScriptedModel.says("Penguins juggle bright purple umbrellas quickly beyond Jupiter [1]."));
    JsonNode answer = talk.ask(RENT);
    assertThat(answer.path("abstained").asBoolean()).isTrue();
    assertThat(answer.path("content").asString()).startsWith("I did not find this");
  }

  @Test
  void aHijackedModelEmitsNoForeignMarker() {
    MODEL.next(ScriptedModel.says("The tenant pays a monthly rent of 950 euros [c7][p1][1]."));
    JsonNode answer = talk.ask(RENT);
    assertThat(answer.path("content").asString())
        .isEqualTo("The tenant pays a monthly rent of 950 euros.[c1]");
  }

  @Test
  void anEndpointThatStallsEndsInTime() {
    MODEL.next(call -> {
      call.begin();
      call.pause(20_000);
    });
    JsonNode answer = talk.ask(RENT);
    assertThat(answer.path("status").asString()).isEqualTo("FAILED");
    assertThat(answer.path("error").path("code").asString()).isEqualTo("model-timeout");
  }

  @Test
  void aCutReplyIsKeptAndMarked() {
    MODEL.next(call -> {
      call.begin();
      call.text("The tenant pays a monthly rent of 950 euros [1]. The ke");
    });
    HttpResponse<String> stream = talk.stream(Map.of("content", RENT));
    assertThat(stream.body())
        .contains("data-error")
        .contains("model-answer-broken")
        .contains("The model’s answer broke off");
    JsonNode stored = talk.messages().get(1);
    assertThat(stored.path("status").asString()).isEqualTo("INTERRUPTED");
    assertThat(stored.path("content").asString()).startsWith("The tenant pays a monthly rent");
    assertThat(stored.path("citations").size()).isEqualTo(1);
    assertThat(stored.path("error").path("code").asString()).isEqualTo("model-answer-broken");
  }

  @Test
  void aRateLimitIsWaitedFor() {
    MODEL.next(
        call -> {
          call.header("Retry-After", "1");
          call.plain(429, "application/json", "{\"error\":{\"message\":\"slow down\"}}");
        },
        ScriptedModel.says("The tenant pays a monthly rent of 950 euros [1]."));
    assertThat(talk.ask(RENT).path("status").asString()).isEqualTo("COMPLETE");
    assertThat(MODEL.requests()).hasSize(2);
  }

  @Test
  void failuresOfTheEndpointHaveTheirCodes() {
    expect("model-answer-broken", 200, "text/html", "<html><body>Welcome to nginx</body></html>");
    expect("model-refused-key", 401, "application/json", "{\"error\":{\"message\":\"bad key\"}}");
    expect("model-unknown", 404, "application/json", "{\"error\":{\"message\":\"no model\"}}");
    expect("model-unreachable", 503, "text/html", "<h1>busy</h1>");
    expect(
        "context-too-small",
        400,
        "application/json",
        "{\"error\":{\"code\":400,\"message\":\"too"
            + " long\",\"type\":\"exceed_context_size_error\"}}");
  }

  private void expect(String code, int status, String type, String body) {
    MODEL.next(call -> call.plain(status, type, body));
    JsonNode answer = Talk.begin(browser).ask(RENT);
    assertThat(answer.path("error").path("code").asString()).isEqualTo(code);
    assertThat(answer.path("status").asString()).isEqualTo("FAILED");
    assertThat(MODEL.requests()).hasSize(1);
  }

  @Test
  void stopKeepsWhatIsThereAndClosesTheEndpoint() throws Exception {
    int gone = MODEL.gone();
    MODEL.next(call -> {
      call.begin();
      call.text("The tenant pays a monthly rent of 950 euros [1]. ");
      for (int i = 0; i < 100; i++) {
        call.text("More and ");
        call.pause(100);
      }
    });
    CompletableFuture<HttpResponse<String>> reading =
        CompletableFuture.supplyAsync(() -> talk.stream(Map.of("content", RENT)));
    awaitRunning();
    assertThat(talk.post(Map.of("content", "Another one?")).statusCode()).isEqualTo(409);
    HttpResponse<String> joined = null;
    CompletableFuture<HttpResponse<String>> joining =
        CompletableFuture.supplyAsync(() -> browser.get(talk.path("/stream")));
    Thread.sleep(500);
    assertThat(browser.post(talk.path("/stop"), "{}").statusCode()).isEqualTo(204);
    joined = joining.get();
    List<JsonNode> events = Talk.events(reading.get());
    assertThat(events.getLast().path("finishReason").asString()).isEqualTo("other");
    assertThat(Talk.text(Talk.events(joined))).isEqualTo(Talk.text(events));
    JsonNode stored = talk.messages().get(1);
    assertThat(stored.path("status").asString()).isEqualTo("STOPPED");
    assertThat(stored.path("content").asString()).isEqualTo(Talk.text(events)).contains("[c1]");
    Thread.sleep(500);
    assertThat(MODEL.gone()).isGreaterThan(gone);
  }

  private void awaitRunning() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      if (browser.get(talk.path("")).body().contains("\"running\":true")) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no answer runs");
  }
}
