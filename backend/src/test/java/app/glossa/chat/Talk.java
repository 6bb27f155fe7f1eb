package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.TestBrowser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A new conversation in a test's browser. */
record Talk(TestBrowser browser, String id) {

  private static final JsonMapper JSON = new JsonMapper();

  static Talk begin(TestBrowser browser) {
    HttpResponse<String> made = browser.post("/api/conversations", "{}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return new Talk(browser, TestBrowser.json(made).path("id").asString());
  }

  String path(String rest) {
    return "/api/conversations/" + id + rest;
  }

  JsonNode ask(String question) {
    HttpResponse<String> answer = post(Map.of("content", question));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestBrowser.json(answer);
  }

  HttpResponse<String> post(Map<String, String> body) {
    return browser.post(path("/messages"), JSON.writeValueAsString(body));
  }

  HttpResponse<String> stream(Map<String, String> body) {
    return browser.send(
        browser
            .request(path("/messages"))
            .header("Accept", "text/event-stream")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  JsonNode messages() {
    return TestBrowser.json(browser.get(path("/messages"))).path("items");
  }

  /** Events of a stream without the last line. */
  static List<JsonNode> events(HttpResponse<String> stream) {
    return stream
        .body()
        .lines()
        .filter(line -> line.startsWith("data: {"))
        .map(line -> JSON.readTree(line.substring(6)))
        .toList();
  }

  /** What a reader of the stream has in the end. */
  static String text(List<JsonNode> events) {
    int reset = 0;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).path("type").asString().equals("data-reset")) {
        reset = i;
      }
    }
    return events.subList(reset, events.size()).stream()
        .filter(event -> event.path("type").asString().equals("text-delta"))
        .map(event -> event.path("delta").asString())
        .collect(Collectors.joining());
  }
}
