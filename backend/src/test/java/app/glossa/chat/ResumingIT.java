package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.account.CurrentUser;
import app.glossa.conversations.Begun;
import app.glossa.conversations.ConversationId;
import app.glossa.conversations.Conversations;
import app.glossa.conversations.Question;
import app.glossa.conversations.RunningAnswers;
import app.glossa.conversations.RunningAnswers.Logged;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import app.glossa.testing.TestUsers.TestUser;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Answers that another instance writes, and such whose instance is gone. */
@IntegrationTest
class ResumingIT {

  private static final int GONE = 4711;

  private static final List<String> EVENTS =
      List.of(
          "{\"type\":\"start\",\"messageId\":\"%s\",\"messageMetadata\":{\"mode\":\"model\",\"language\":\"de\"}}",
          "{\"type\":\"text-start\",\"id\":\"t1\"}",
          "{\"type\":\"text-delta\",\"id\":\"t1\",\"delta\":\"Die Miete \"}",
          "{\"type\":\"text-delta\",\"id\":\"t1\",\"delta\":\"beträgt\"}");

  @LocalServerPort private int port;
  @Autowired private RunningAnswers answers;
  @Autowired private Conversations conversations;
  @Autowired private Announcements announcements;

  private TestUser user;
  private TestBrowser browser;
  private Talk talk;

  @BeforeEach
  void signIn() {
    user = TestUsers.newUser("USER");
    browser = TestUsers.signedIn(port, user);
    talk = Talk.begin(browser);
  }

  private Begun begin(int runner) throws Exception {
    ConversationId id = new ConversationId(UUID.fromString(talk.id()));
    return CurrentUser.call(
        user.id(), () -> answers.begin(id, new Question("Miete?", null, null, null), runner));
  }

  private void log(Begun begun, int from, int to) {
    List<Logged> events = new ArrayList<>();
    for (int i = from; i < to; i++) {
      events.add(new Logged(i + 1, EVENTS.get(i).formatted(begun.answer())));
    }
    CurrentUser.run(user.id(), () -> answers.append(begun.answer(), events));
  }

  /** Holds the lock of an instance for as long as it is open. */
  private static Connection instance(int runner) throws Exception {
    Connection connection = TestDatabase.shared().superuser();
    connection
        .createStatement()
        .execute("select pg_advisory_lock(" + RunningAnswers.ORPHANS_LOCK + ", " + runner + ")");
    return connection;
  }

  @Test
  void anAnswerOfAnotherInstanceIsFollowedLive() throws Exception {
    try (Connection other = instance(GONE)) {
      Begun begun = begin(GONE);
      log(begun, 0, 2);
      CurrentUser.run(
          user.id(),
          () -> {
            LoggedStream stream =
                new LoggedStream(begun.answer(), 1, answers, conversations, announcements);
            assertThat(stream.next(Duration.ofSeconds(5)).map(Logged::sequence)).contains(2);
            Thread.ofVirtual()
                .start(() -> {
                  sleep(300);
                  log(begun, 2, 4);
                });
            long start = System.nanoTime();
            Optional<Logged> next = stream.next(Duration.ofSeconds(8));
            assertThat(next.map(Logged::sequence)).contains(3);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(Duration.ofSeconds(6));
            assertThat(stream.next(Duration.ofSeconds(5)).map(Logged::sequence)).contains(4);
            assertThat(stream.ended()).isFalse();
          });
      assertThat(talk.post(Map.of("content", "Und jetzt?")).statusCode()).isEqualTo(409);
      assertThat(other.isValid(1)).isTrue();
    }
  }

  @Test
  void anAnswerWhoseInstanceIsGoneIsKeptAsFarAsItCame() throws Exception {
    Begun begun = begin(GONE + 1);
    log(begun, 0, 4);
    HttpResponse<String> next = talk.post(Map.of("content", "Wie hoch ist die Miete jetzt?"));
    assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
    JsonNode first = talk.messages().get(1);
    assertThat(first.path("status").asString()).isEqualTo("INTERRUPTED");
    assertThat(first.path("content").asString()).isEqualTo("Die Miete beträgt");
    assertThat(first.path("language").asString()).isEqualTo("de");
    assertThat(talk.messages().get(3).path("status").asString()).isEqualTo("COMPLETE");
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nobodyElseReadsContinuesStopsOrRates() {
    JsonNode answer = talk.ask("Wie hoch ist die Miete?");
    String message = "/api/messages/" + answer.path("id").asString();
    TestBrowser other = TestUsers.signedIn(port);
    assertThat(other.get(talk.path("")).statusCode()).isEqualTo(404);
    assertThat(other.get(talk.path("/messages")).statusCode()).isEqualTo(404);
    assertThat(other.get(talk.path("/stream")).statusCode()).isEqualTo(404);
    assertThat(other.post(talk.path("/stop"), "{}").statusCode()).isEqualTo(404);
    assertThat(other.post(talk.path("/messages"), "{\"content\":\"x\"}").statusCode())
        .isEqualTo(404);
    assertThat(other.patch(talk.path(""), "{\"title\":\"x\"}").statusCode()).isEqualTo(404);
    assertThat(other.delete(talk.path("")).statusCode()).isEqualTo(404);
    assertThat(other.get(message + "/passages").statusCode()).isEqualTo(404);
    assertThat(other.put(message + "/feedback", "{\"value\":1}").statusCode()).isEqualTo(404);
    assertThat(browser.delete(talk.path("")).statusCode()).isEqualTo(204);
    assertThat(browser.get(talk.path("")).statusCode()).isEqualTo(404);
  }

  @Test
  void conversationsAreListedFoundRenamedAndPaged() {
    talk.ask("Wie hoch ist die Miete im Lindenhof?");
    Talk second = Talk.begin(browser);
    assertThat(browser.patch(second.path(""), "{\"title\":\"Zweite 100%\"}").statusCode())
        .isEqualTo(200);
    JsonNode first = TestBrowser.json(browser.get("/api/conversations?limit=1"));
    assertThat(first.path("items").size()).isEqualTo(1);
    JsonNode rest =
        TestBrowser.json(
            browser.get(
                "/api/conversations?limit=1&cursor=" + first.path("nextCursor").asString()));
    assertThat(rest.path("items").size()).isEqualTo(1);
    assertThat(rest.has("nextCursor")).isFalse();
    assertThat(rest.path("items").get(0).path("id"))
        .isNotEqualTo(first.path("items").get(0).path("id"));
    assertThat(TestBrowser.json(browser.get("/api/conversations?q=lindenhof")).path("items").size())
        .isEqualTo(1);
    assertThat(TestBrowser.json(browser.get("/api/conversations?q=100%25")).path("items").size())
        .isEqualTo(1);
    assertThat(browser.get("/api/conversations?cursor=nonsense").statusCode()).isEqualTo(400);
    assertThat(browser.get("/api/conversations?limit=0").statusCode()).isEqualTo(400);
    String scope = "{\"scope\":{\"documentIds\":[\"" + UUID.randomUUID() + "\"]}}";
    assertThat(browser.post("/api/conversations", scope).statusCode()).isEqualTo(404);
  }
}
