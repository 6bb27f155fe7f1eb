package app.glossa.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.Fixtures;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class UploadIT {

  @LocalServerPort int port;
  private TestBrowser browser;

  @BeforeEach
  void signIn() {
    browser = TestUsers.signedIn(port);
  }

  @Test
  void uploadIsAcceptedWithItsPlace() {
    HttpResponse<String> answer =
        browser.upload("/api/documents", "Größe.txt", Fixtures.utf8("Some words."));
    assertThat(answer.statusCode()).isEqualTo(202);
    JsonNode document = TestBrowser.json(answer);
    assertThat(document.get("name").asString()).isEqualTo("Größe.txt");
    assertThat(document.get("status").asString()).isEqualTo("UPLOADED");
    assertThat(answer.headers().firstValue("Location"))
        .contains("/api/documents/" + document.get("id").asString());
  }

  @Test
  void sameBytesAreToldOfAndCopiedOnDemand() {
    String collection = collection("Harbour");
    String first = id(browser.upload("/api/documents", "a.txt", Fixtures.utf8("Same.")));
    HttpResponse<String> again =
        browser.upload(
            "/api/documents", "b.txt", Fixtures.utf8("Same."), "collectionId", collection);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(id(again)).isEqualTo(first);
    assertThat(TestBrowser.json(again).get("collectionIds").get(0).asString())
        .isEqualTo(collection);
    HttpResponse<String> copy =
        browser.upload("/api/documents", "c.txt", Fixtures.utf8("Same."), "onDuplicate", "copy");
    assertThat(copy.statusCode()).isEqualTo(202);
    assertThat(id(copy)).isNotEqualTo(first);
  }

  @Test
  void equalUploadsAtOnceMakeOneDocument() {
    List<String> ids =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> browser.upload("/api/documents", "a.txt", Fixtures.utf8("Race.")))
            .peek(answer -> assertThat(answer.statusCode()).isIn(200, 202))
            .map(UploadIT::id)
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
  }

  @Test
  void uploadsThatAreNoneAreRefused() {
    assertThat(
            browser
                .upload("/api/documents", "a.txt", new byte[1], "collectionId", "x")
                .statusCode())
        .isEqualTo(400);
    String foreign = UUID.randomUUID().toString();
    assertThat(
            browser
                .upload("/api/documents", "a.txt", Fixtures.utf8("x"), "collectionId", foreign)
                .statusCode())
        .isEqualTo(404);
    HttpResponse<String> broken =
        browser.send(
            browser
                .request("/api/documents")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString("--b\r\nno end")));
    assertThat(broken.statusCode()).isEqualTo(400);
  }

  @Test
  void fileComesBackAsItWasWithRangesAndNeverAsAPage() {
    String html = "<html><body><script>alert(1)</script>Words.</body></html>";
    String id = id(browser.upload("/api/documents", "a \"b\".html", Fixtures.utf8(html)));
    HttpResponse<String> file = browser.get("/api/documents/" + id + "/file");
    assertThat(file.body()).isEqualTo(html);
    assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    HttpResponse<String> part =
        browser.send(
            browser.request("/api/documents/" + id + "/file").header("Range", "bytes=1-4"));
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("html");
  }

  @Test
  void listIsPagedAndNarrowed() {
    for (int i = 0; i < 5; i++) {
      browser.upload("/api/documents", "file" + i + ".txt", Fixtures.utf8("Number " + i));
    }
    List<String> names = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = TestBrowser.json(browser.get("/api/documents?limit=2" + cursor));
      page.get("items").forEach(each -> names.add(each.get("name").asString()));
      JsonNode next = page.get("nextCursor");
      cursor = next == null ? null : "&cursor=" + next.asString();
    } while (cursor != null);
    assertThat(names)
        .containsExactly("file4.txt", "file3.txt", "file2.txt", "file1.txt", "file0.txt");
    JsonNode found = TestBrowser.json(browser.get("/api/documents?q=FILE3"));
    assertThat(found.get("items")).hasSize(1);
    assertThat(browser.get("/api/documents?cursor=x").statusCode()).isEqualTo(400);
  }

  @Test
  void othersSeeNothing() {
    String id = id(browser.upload("/api/documents", "a.txt", Fixtures.utf8("Secret.")));
    TestBrowser other = TestUsers.signedIn(port);
    for (String path : List.of("", "/file", "/text")) {
      assertThat(other.get("/api/documents/" + id + path).statusCode()).isEqualTo(404);
    }
    assertThat(other.delete("/api/documents/" + id).statusCode()).isEqualTo(404);
    assertThat(other.patch("/api/documents/" + id, "{\"name\": \"x\"}").statusCode())
        .isEqualTo(404);
    assertThat(browser.get("/api/documents/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void changesAreTold() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/documents/events"))
            .header("Cookie", "SESSION=" + browser.cookie("SESSION").orElseThrow())
            .build();
    HttpResponse<InputStream> stream =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(stream.statusCode()).isEqualTo(200);
    String id = id(browser.upload("/api/documents", "told.txt", Fixtures.utf8("Told of.")));
    StringBuilder heard = new StringBuilder();
    byte[] buffer = new byte[4096];
    long end = System.nanoTime() + 60_000_000_000L;
    try (InputStream body = stream.body()) {
      while (!heard.toString().contains("\"status\":\"READY\"") && System.nanoTime() < end) {
        int read = body.read(buffer);
        heard.append(new String(buffer, 0, Math.max(0, read), StandardCharsets.UTF_8));
      }
    }
    assertThat(heard.toString()).contains("\"type\":\"document\"", id, "\"status\":\"READY\"");
  }

  private String collection(String name) {
    return id(browser.post("/api/collections", "{\"name\": \"" + name + "\"}"));
  }

  private static String id(HttpResponse<String> answer) {
    return TestBrowser.json(answer).get("id").asString();
  }
}
