package app.glossa.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.TestBrowser;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Uploads of a test's user and the wait for their end. */
final class TestUploads {

  private final TestBrowser browser;

  TestUploads(TestBrowser browser) {
    this.browser = browser;
  }

  /** Uploads and names the new document. */
  String upload(String name, byte[] bytes, String... fields) {
    HttpResponse<String> answer = browser.upload("/api/documents", name, bytes, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return TestBrowser.json(answer).get("id").asString();
  }

  JsonNode get(String id) {
    HttpResponse<String> answer = browser.get("/api/documents/" + id);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestBrowser.json(answer);
  }

  /** The document when nothing more will happen to it. */
  JsonNode ended(String id) {
    long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (true) {
      JsonNode document = get(id);
      if (document.get("stage") == null) {
        return document;
      }
      assertThat(System.nanoTime()).as(document.toString()).isLessThan(end);
      pause();
    }
  }

  JsonNode uploaded(String name, byte[] bytes, String... fields) {
    return ended(upload(name, bytes, fields));
  }

  /** The text of a page. */
  String text(String id, int page) {
    return TestBrowser.json(browser.get("/api/documents/" + id + "/text"))
        .get("pages")
        .get(page - 1)
        .get("text")
        .asString();
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
