package app.glossa.configuration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs each published route as its owner, another user, an administrator and nobody. */
@IntegrationTest
class AccessMatrixIT {

  /** Whom a route serves: everybody, whoever is signed in (their own rows), or one owner. */
  private enum Reach {
    OPEN,
    OWN,
    OBJECT
  }

  /** How to call a route, and what its owner may be answered. */
  private record Call(Reach reach, String id, String body, Integer... owner) {}

  private static final String DOCUMENT = "document";
  private static final String COLLECTION = "collection";
  private static final String CONVERSATION = "conversation";
  private static final String MESSAGE = "message";
  private static final String SEARCH = "{\"query\": \"code word of the expedition\"}";

  private static final Map<String, Call> CALLS =
      Map.ofEntries(
          entry("GET /api/config", new Call(Reach.OPEN, null, null, 200)),
          entry("GET /api/auth/csrf", new Call(Reach.OPEN, null, null, 204)),
          entry("POST /api/auth/register", new Call(Reach.OPEN, null, "{}", 400)),
          entry("POST /api/auth/login", new Call(Reach.OPEN, null, "{}", 400)),
          entry("POST /api/auth/logout", new Call(Reach.OPEN, null, null, 204)),
          entry("GET /api/me", new Call(Reach.OWN, null, null, 200)),
          entry("PATCH /api/me", new Call(Reach.OWN, null, "{}", 200)),
          entry("GET /api/collections", new Call(Reach.OWN, null, null, 200)),
          entry("POST /api/collections", new Call(Reach.OWN, null, "{}", 400)),
          entry("PATCH /api/collections/{id}", object(COLLECTION, "{\"name\": \"b\"}", 200)),
          entry("DELETE /api/collections/{id}", object(COLLECTION, null, 204)),
          entry("GET /api/documents", new Call(Reach.OWN, null, null, 200)),
          entry("POST /api/documents", new Call(Reach.OWN, null, null, 400, 415)),
          entry("POST /api/documents/samples", new Call(Reach.OWN, null, null, 202)),
          entry("GET /api/documents/events", new Call(Reach.OWN, null, null, 200)),
          entry("GET /api/documents/{id}", object(DOCUMENT, null, 200)),
          entry("PATCH /api/documents/{id}", object(DOCUMENT, "{\"name\": \"b.txt\"}", 200)),
          entry("DELETE /api/documents/{id}", object(DOCUMENT, null, 204)),
          entry("POST /api/documents/{id}/retry", object(DOCUMENT, "{}", 202, 409)),
          entry("POST /api/documents/{id}/cancel", object(DOCUMENT, null, 202, 409)),
          entry("GET /api/documents/{id}/file", object(DOCUMENT, null, 200)),
          entry("GET /api/documents/{id}/text", object(DOCUMENT, null, 200)),
          entry("POST /api/search", new Call(Reach.OWN, null, SEARCH, 200)),
          entry("GET /api/conversations", new Call(Reach.OWN, null, null, 200)),
          entry("POST /api/conversations", new Call(Reach.OWN, null, "{}", 201)),
          entry("GET /api/conversations/{id}", object(CONVERSATION, null, 200)),
          entry("PATCH /api/conversations/{id}", object(CONVERSATION, "{\"title\": \"b\"}", 200)),
          entry("DELETE /api/conversations/{id}", object(CONVERSATION, null, 204)),
          entry("GET /api/conversations/{id}/messages", object(CONVERSATION, null, 200)),
          entry(
              "POST /api/conversations/{id}/messages",
              object(CONVERSATION, "{\"content\": \"What does the tent weigh?\"}", 200)),
          entry("POST /api/conversations/{id}/stop", object(CONVERSATION, null, 204)),
          entry("GET /api/conversations/{id}/stream", object(CONVERSATION, null, 204)),
          entry("GET /api/messages/{id}/passages", object(MESSAGE, null, 200)),
          entry("PUT /api/messages/{id}/feedback", object(MESSAGE, "{\"value\": 1}", 204)));

  @LocalServerPort int port;

  private static Call object(String id, String body, Integer... owner) {
    return new Call(Reach.OBJECT, id, body, owner);
  }

  @Test
  void everyRouteServesItsOwnerAndNobodyElse() {
    Library library = new Library(port);
    TestBrowser other = TestUsers.signedIn(port);
    TestBrowser administrator = TestUsers.signedIn(port, TestUsers.newUser("ADMINISTRATOR"));
    List<String> routes = publishedRoutes(other);
    assertThat(CALLS.keySet()).containsAll(routes);
    assertThat(routes).containsAll(CALLS.keySet());
    String before = library.state();
    for (String route : routes) {
      Call call = CALLS.get(route);
      if (call.reach() != Reach.OPEN) {
        assertNobody(route, send(new TestBrowser(port), route, call, library), 401);
      }
      if (call.reach() == Reach.OBJECT) {
        assertNobody(route, send(other, route, call, library), 404);
        assertNobody(route, send(administrator, route, call, library), 404);
      } else if (call.reach() == Reach.OWN && !streams(route)) {
        assertThat(send(other, route, call, library).body()).doesNotContain(Library.SECRET);
      }
    }
    assertThat(library.state()).isEqualTo(before);
    for (String route : routes) {
      Call call = CALLS.get(route);
      if (call.reach() == Reach.OBJECT) {
        HttpResponse<String> answer = send(library.owner, route, call, library);
        assertThat(answer.statusCode()).as(route + answer.body()).isIn((Object[]) call.owner());
      }
    }
  }

  @Test
  void foreignIdsInsideBodiesLeadNowhere() {
    Library library = new Library(port);
    TestBrowser other = TestUsers.signedIn(port);
    String before = library.state();
    String scope =
        "{\"documentIds\": [\"%s\"], \"collectionIds\": [\"%s\"]}"
            .formatted(library.document, library.collection);
    String conversation =
        TestBrowser.json(other.post("/api/conversations", "{}")).get("id").asString();
    String messages = "/api/conversations/" + conversation + "/messages";
    byte[] text = "other text".getBytes(StandardCharsets.UTF_8);
    List<HttpResponse<String>> answers = new ArrayList<>();
    answers.add(other.post("/api/search", "{\"query\": \"code word\", \"scope\": " + scope + "}"));
    answers.add(other.post("/api/conversations", "{\"scope\": " + scope + "}"));
    answers.add(other.patch("/api/conversations/" + conversation, "{\"scope\": " + scope + "}"));
    answers.add(
        other.patch(
            "/api/conversations/" + conversation, "{\"leafId\": \"" + library.message + "\"}"));
    for (String field : List.of("parentId", "regenerateOf")) {
      answers.add(
          other.post(
              messages,
              "{\"content\": \"the code word?\", \"%s\": \"%s\"}"
                  .formatted(field, library.message)));
    }
    answers.add(other.get("/api/documents?collectionId=" + library.collection));
    answers.add(other.upload("/api/documents", "o.txt", text, "collectionId", library.collection));
    for (HttpResponse<String> answer : answers) {
      assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isLessThan(500);
      assertThat(answer.body()).doesNotContain(Library.SECRET);
    }
    assertThat(other.get(messages).body()).doesNotContain(Library.SECRET);
    assertThat(library.state()).isEqualTo(before);
  }

  @Test
  void textThatLooksLikeAQueryIsText() {
    Library library = new Library(port);
    TestBrowser other = TestUsers.signedIn(port);
    for (String payload :
        List.of(
            "' or '1'='1",
            "'; select pg_sleep(30); --",
            "\") or pg_sleep(30) is null --",
            "$.ownerId == '*' || true",
            "#{T(java.lang.Thread).sleep(30000)}",
            "${jndi:ldap://127.0.0.1/x}",
            "%' escape '' union select password_hash from app_user --",
            "\\",
            "%_%")) {
      String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8);
      String json = payload.replace("\\", "\\\\").replace("\"", "\\\"");
      long start = System.nanoTime();
      for (HttpResponse<String> answer :
          List.of(
              other.get("/api/documents?q=" + encoded),
              other.get("/api/documents?cursor=" + encoded),
              other.get("/api/documents?status=" + encoded),
              other.get("/api/conversations?q=" + encoded),
              other.get("/api/conversations?cursor=" + encoded),
              other.get("/api/documents/" + encoded.replace("+", "%20").replace("%5C", "x")),
              other.post("/api/search", "{\"query\": \"" + json + "\"}"),
              other.post("/api/collections", "{\"name\": \"" + json + "\"}"))) {
        assertThat(answer.statusCode()).as(payload + answer.uri()).isLessThan(500);
        assertThat(answer.body()).doesNotContain(Library.SECRET).doesNotContain("argon2");
      }
      assertThat(System.nanoTime() - start).as(payload).isLessThan(25_000_000_000L);
    }
    assertThat(library.owner.get("/api/documents/" + library.document).statusCode()).isEqualTo(200);
  }

  private static List<String> publishedRoutes(TestBrowser browser) {
    List<String> routes = new ArrayList<>();
    TestBrowser.json(browser.get("/v3/api-docs"))
        .get("paths")
        .forEachEntry((path, operations) ->
            operations.forEachEntry(
                (method, operation) -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    routes.sort(Comparator.comparing((String route) -> order(route)).thenComparing(route -> route));
    return routes;
  }

  /** What deletes comes last, and a collection after its documents. */
  private static int order(String route) {
    if (!route.startsWith("DELETE")) {
      return 0;
    }
    return route.contains(COLLECTION) ? 2 : 1;
  }

  private static boolean streams(String route) {
    return route.endsWith("/events");
  }

  private HttpResponse<String> send(TestBrowser browser, String route, Call call, Library library) {
    String[] parts = route.split(" ", 2);
    return browser.send(parts[0], parts[1].replace("{id}", id(call, library)), call.body());
  }

  private static String id(Call call, Library library) {
    return switch (call.id()) {
      case DOCUMENT -> library.document;
      case COLLECTION -> library.collection;
      case CONVERSATION -> library.conversation;
      case MESSAGE -> library.message;
      case null, default -> "";
    };
  }

  private static void assertNobody(String route, HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(route + " " + answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain(Library.SECRET);
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
  }
}
