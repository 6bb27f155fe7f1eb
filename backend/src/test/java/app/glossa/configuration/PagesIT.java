package app.glossa.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PagesIT {

  @LocalServerPort int port;
  private TestBrowser browser;

  @BeforeEach
  void open() {
    browser = new TestBrowser(port);
  }

  private HttpResponse<String> get(String path, String... headers) {
    var request = browser.request(path).GET();
    return browser.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void pathsWithoutExtensionArePages() {
    HttpResponse<String> page = get("/de/chat?c=1");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("lang=\"de\"");
    assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<String> again = get("/de/chat", "If-None-Match", header(page, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void theRootLeadsToTheReadersLanguage() {
    assertThat(header(get("/", "Accept-Language", "ar-EG,de;q=0.8"), "Location"))
        .isEqualTo("/ar/chat");
    assertThat(header(get("/", "Accept-Language", "fi"), "Location")).isEqualTo("/en/chat");
    assertThat(header(get("/", "Accept-Language", "fi", "Cookie", "NEXT_LOCALE=de"), "Location"))
        .isEqualTo("/de/chat");
    TestBrowser german = TestUsers.signedIn(port);
    german.patch("/api/me", "{\"settings\": {\"interfaceLanguage\": \"de\"}}");
    assertThat(header(german.get("/"), "Location")).isEqualTo("/de/chat");
  }

  @Test
  void filesNamedByTheirContentAreKeptAndSentPacked() {
    String script = "/_next/static/chunks/a1b2.js";
    HttpResponse<String> plain = get(script);
    assertThat(header(plain, "Cache-Control")).contains("immutable").contains("max-age=31536000");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(plain, "Content-Type")).startsWith("text/javascript");
    assertThat(get(script, "Accept-Encoding", "gzip, br").body()).isEqualTo("stands for brotli");
    HttpResponse<String> gzip = get(script, "Accept-Encoding", "gzip, br;q=0");
    assertThat(gzip.body()).isEqualTo("stands for gzip");
    assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(gzip, "Vary")).contains("Accept-Encoding");
  }

  @Test
  void pagesMayRunOnlyWhatTheBuildMade() {
    String policy = header(get("/en/chat"), "Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'self'")
        .contains("script-src 'self' 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=';")
        .contains("object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")
        .doesNotContain("unsafe-eval");
    assertThat(header(get("/pdfjs/pdf.worker.js"), "Content-Security-Policy"))
        .contains("script-src 'self' 'wasm-unsafe-eval';");
    assertThat(header(get("/en/chat"), "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(get("/en/chat"), "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(get("/en/chat"), "Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms() {
    HttpResponse<String> page = get("/en/nothing", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("not found");
    HttpResponse<String> problem = get("/en/nothing", "Accept", "application/json");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(TestBrowser.json(problem).get("code").asString()).isEqualTo("not-found");
    for (String path : new String[] {"/csp-hashes.txt", "/_next/static/chunks/a1b2.js.br", "/en"}) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(browser.post("/en/chat", "{}").statusCode()).isEqualTo(405);
  }
}
