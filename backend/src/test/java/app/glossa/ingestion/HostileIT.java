package app.glossa.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.Fixtures;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files made to do harm, where the samples lie beside the project. */
@IntegrationTest
class HostileIT {

  private static final int AT_LEAST = 33;

  @LocalServerPort int port;
  private final List<String> failures = new ArrayList<>();
  private TestBrowser browser;
  private TestUploads uploads;

  @Test
  void hostileFilesEndAsTheyShould() throws IOException {
    Path samples = TestDatabase.root().resolve("../shared/hostile").normalize();
    if (!Files.exists(samples.resolve("manifest.jsonl"))) {
      System.out.println("hostile samples are not here: not tried");
      return;
    }
    List<String> fetched = new CopyOnWriteArrayList<>();
    HttpServer canary = HttpServer.create(new InetSocketAddress("127.0.0.1", 18098), 0);
    canary.createContext("/", call -> fetched.add(call.getRequestURI().toString()));
    canary.start();
    browser = TestUsers.signedIn(port);
    uploads = new TestUploads(browser);
    List<String> rows = Files.readAllLines(samples.resolve("manifest.jsonl"));
    for (String row : rows) {
      check(samples, new JsonMapper().readTree(row));
    }
    canary.stop(0);
    System.out.printf(
        "hostile samples: %d of %d as expected %s%n",
        rows.size() - failures.size(), rows.size(), failures);
    assertThat(fetched).isEmpty();
    assertThat(rows.size() - failures.size())
        .as(failures.toString())
        .isGreaterThanOrEqualTo(AT_LEAST);
    assertThat(failures).noneMatch(each -> each.contains("HTTP 5"));
    JsonNode after = uploads.uploaded("after.txt", Fixtures.utf8("Ordinary words afterwards."));
    assertThat(after.get("status").asString()).isEqualTo("READY");
  }

  private void check(Path samples, JsonNode row) throws IOException {
    JsonNode file = row.get("file");
    byte[] bytes =
        file == null || file.isNull()
            ? Fixtures.utf8(row.get("inline").asString())
            : Files.readAllBytes(samples.resolve(file.asString()));
    JsonNode given = row.get("upload_name");
    String name =
        given == null ? String.valueOf(Path.of(file.asString()).getFileName()) : given.asString();
    String sent = name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    HttpResponse<String> answer =
        browser.upload("/api/documents", sent, bytes, "onDuplicate", "copy");
    String id = row.get("id").asString();
    if (answer.statusCode() >= 400) {
      note(row, id, answer.statusCode() < 500 ? "rejected" : "HTTP " + answer.statusCode());
      return;
    }
    String document = TestBrowser.json(answer).get("id").asString();
    String status = ended(document, row.get("max_seconds").asInt());
    String outcome =
        switch (status) {
          case "READY" -> "indexed";
          case "PARTIAL" -> "partial";
          case "FAILED" -> "rejected";
          default -> status;
        };
    note(row, id, outcome);
    String text = browser.get("/api/documents/" + document + "/text").body();
    for (JsonNode secret : row.path("must_not_contain")) {
      assertThat(text).as(id).doesNotContain(secret.asString());
    }
    browser.delete("/api/documents/" + document);
  }

  private String ended(String id, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    JsonNode document = uploads.get(id);
    while (document.get("stage") != null && System.nanoTime() < end) {
      TestUploads.pause();
      document = uploads.get(id);
    }
    return document.get("status").asString();
  }

  private void note(JsonNode row, String id, String outcome) {
    boolean expected =
        StreamSupport.stream(row.get("expect").spliterator(), false)
            .anyMatch(each -> each.asString().equals(outcome));
    if (!expected) {
      failures.add(id + ": " + outcome);
    }
  }
}
