package app.glossa.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class BadRequestsIT {

  @LocalServerPort int port;
  private TestBrowser browser;

  @BeforeEach
  void open() {
    browser = new TestBrowser(port);
  }

  private HttpResponse<String> login(byte[] body, String type) {
    return browser.send(
        browser
            .request("/api/auth/login")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpResponse<String> login(String json) {
    return login(json.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    var problem = TestBrowser.json(answer);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("requestId").asString())
        .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(answer.body())
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("glossa.")
        .doesNotContain("java")
        .doesNotContain("select ");
  }

  @Test
  void jsonThatCannotBeReadIsRefused() {
    assertProblem(login("{"), 400, "invalid-request");
    assertProblem(login("[]"), 400, "invalid-request");
    assertProblem(login("null"), 400, "invalid-request");
    assertProblem(login(""), 400, "invalid-request");
    assertProblem(
        login("{\"email\": \"a@b.c\", \"email\": \"d@e.f\", \"password\": \"x\"}"),
        400,
        "invalid-request");
    assertProblem(login("{\"email\": 5, \"password\": true}"), 400, "invalid-request");
    assertProblem(login("{\"email\": {}, \"password\": []}"), 400, "invalid-request");
    assertProblem(login("{\"email\": \"a\"} {\"email\": \"b\"}"), 400, "invalid-request");
    assertProblem(login("[".repeat(100_000)), 400, "invalid-request");
    assertProblem(login("{\"a\":".repeat(10_000)), 400, "invalid-request");
    assertProblem(
        login(
            new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
            "application/json"),
        400,
        "invalid-request");
  }

  @Test
  void fieldsAtFaultAreNamed() {
    HttpResponse<String> answer = login("{}");
    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.body()).contains("{\"field\":\"email\",\"code\":\"required\"}");
  }

  @Test
  void onlyJsonIsRead() {
    byte[] json = "{\"email\": \"a@b.c\", \"password\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    assertProblem(login(json, "text/plain"), 415, "invalid-request");
    assertProblem(login(json, "application/x-www-form-urlencoded"), 415, "invalid-request");
    assertProblem(login(json, "nonsense"), 415, "invalid-request");
  }

  @Test
  void aBodyThatIsNoUploadEndsAtAMillionBytes() {
    byte[] large = "x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer = login(large, "application/json");
    assertProblem(answer, 413, "too-large");
    assertThat(TestBrowser.json(answer).get("limit").asInt()).isEqualTo(1_000_000);
    HttpResponse<String> chunked =
        browser.send(
            browser
                .request("/api/auth/login")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.fromPublisher(
                        BodyPublishers.ofString("{\"email\":\"" + "x".repeat(3_000_000) + "\"}"))));
    assertProblem(chunked, 413, "too-large");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/auth/login, 401",
    "DELETE, /api/config, 401",
    "GET, /api/nothing, 401",
    "GET, /api/me/, 401",
    "GET, /api//me, 400",
    "GET, /api/%2e%2e/api/me, 400",
    "GET, /api/me;x=1, 400",
    "GET, /api/%2fme, 400",
    "GET, /api/me%00, 400",
    "GET, /actuator, 401",
    "GET, /actuator/env, 401",
    "GET, /actuator/health/db, 401",
    "GET, /actuator/heapdump, 401",
    "GET, /v3/api-docs, 401",
    "GET, /v3/api-docs.yaml, 401",
    "GET, /v3/api-docs/swagger-config, 401",
    "GET, /swagger-ui/index.html, 404",
    "GET, /error, 404",
    "GET, /ACTUATOR/env, 404",
    "GET, /actuator/health, 200",
    "GET, /actuator/health/liveness, 200",
    "GET, /actuator/health/readiness, 200"
  })
  void closedPathsStayClosed(String method, String path, int status) {
    HttpResponse<String> answer = browser.send(method, path, null);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    if (status == 200) {
      assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }
  }

  @Test
  void asASignedInUserTheSamePathsShowNothing() {
    TestBrowser user = TestUsers.signedIn(port, TestUsers.newUser("ADMINISTRATOR"));
    assertThat(user.get("/actuator/env").statusCode()).isEqualTo(403);
    assertThat(user.get("/actuator").statusCode()).isEqualTo(403);
    assertProblem(user.get("/api/nothing"), 404, "not-found");
    assertProblem(user.get("/api/me/"), 404, "not-found");
    assertProblem(user.post("/api/me", "{}"), 405, "invalid-request");
  }

  @Test
  void brokenRequestLinesAreAnsweredWithoutAWordAboutTheServer() throws IOException {
    for (String line :
        new String[] {
          "TRACE /api/config HTTP/1.1",
          "GET /api/%zz HTTP/1.1",
          "GET /[ HTTP/1.1",
          "BREW / HTTP/1.1"
        }) {
      String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(line).startsWith("HTTP/1.1 4");
      assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("<html");
    }
  }

  @Test
  void theReaderIsToldInTheirLanguage() {
    HttpResponse<String> german =
        browser.send(browser.request("/api/me").header("Accept-Language", "de-AT, en;q=0.5").GET());
    assertThat(TestBrowser.json(german).get("title").asString())
        .isEqualTo("Sie sind nicht angemeldet.");
    TestBrowser arab = TestUsers.signedIn(port);
    arab.patch("/api/me", "{\"settings\": {\"interfaceLanguage\": \"ar\"}}");
    HttpResponse<String> arabic = arab.get("/api/nothing");
    assertThat(TestBrowser.json(arabic).get("title").asString()).isEqualTo("هذا العنصر غير موجود.");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
