package app.glossa.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import app.glossa.testing.TestUsers.TestUser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInIT {

  @LocalServerPort int port;

  private static String credentials(String email, String password) {
    return "{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"A\", \"role\": \"ADMINISTRATOR\"}"
        .formatted(email, password);
  }

  @Test
  void aSignedInUserSeesThemselves() {
    TestUser user = TestUsers.newUser("USER");
    TestBrowser browser = TestUsers.signedIn(port, user);
    HttpResponse<String> me = browser.get("/api/me");
    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(TestBrowser.json(me).get("email").asString()).isEqualTo(user.email());
    assertThat(TestBrowser.json(me).get("settings").get("theme").asString()).isEqualTo("system");
    assertThat(me.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(me.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(me.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void nobodyIsNobody() {
    TestBrowser nobody = new TestBrowser(port);
    HttpResponse<String> me = nobody.get("/api/me");
    assertThat(me.statusCode()).isEqualTo(401);
    assertThat(TestBrowser.json(me).get("code").asString()).isEqualTo("sign-in-required");
    assertThat(nobody.get("/api/config").statusCode()).isEqualTo(200);
    assertThat(nobody.get("/api/config").body()).doesNotContain("null");
    assertThat(nobody.cookie("SESSION")).isEmpty();
  }

  @Test
  void registeringSignsInAndMakesAnOrdinaryUser() {
    TestUsers.newUser();
    String email = UUID.randomUUID() + "@example.org";
    TestBrowser browser = new TestBrowser(port);
    HttpResponse<String> made =
        browser.post("/api/auth/register", credentials(email, "correct horse battery 41"));
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(TestBrowser.json(made).get("role").asString()).isEqualTo("USER");
    assertThat(TestBrowser.json(browser.get("/api/me"))).isEqualTo(TestBrowser.json(made));
    HttpResponse<String> again =
        new TestBrowser(port).post("/api/auth/register", credentials(email, "another one, 99"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(TestBrowser.json(again).get("code").asString()).isEqualTo("email-taken");
  }

  @Test
  void anUnknownAddressAndAWrongPasswordLookTheSame() {
    TestUser user = TestUsers.newUser("USER");
    TestBrowser browser = new TestBrowser(port);
    HttpResponse<String> wrong =
        browser.post("/api/auth/login", credentials(user.email(), "not the password"));
    HttpResponse<String> unknown =
        browser.post("/api/auth/login", credentials("nobody@example.org", "not the password"));
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(withoutId(wrong)).isEqualTo(withoutId(unknown));
    assertThat(browser.cookie("SESSION")).isEmpty();
  }

  private static String withoutId(HttpResponse<String> answer) {
    return answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
  }

  @Test
  void signingInGivesANewSessionAndANewToken() {
    TestUser user = TestUsers.newUser("USER");
    TestBrowser browser = TestUsers.signedIn(port, user);
    String session = browser.cookie("SESSION").orElseThrow();
    String token = browser.cookie("XSRF-TOKEN").orElseThrow();
    browser.post("/api/auth/login", credentials(user.email(), TestUsers.PASSWORD));
    assertThat(browser.cookie("SESSION")).get().isNotEqualTo(session);
    assertThat(browser.cookie("XSRF-TOKEN")).get().isNotEqualTo(token);
    HttpResponse<String> old =
        new TestBrowser(port)
            .send(
                new TestBrowser(port)
                    .request("/api/me")
                    .header("Cookie", "SESSION=" + session)
                    .GET());
    assertThat(old.statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionKeepsItsIdAndTokenFromCallToCall() {
    TestBrowser browser = TestUsers.signedIn(port);
    String session = browser.cookie("SESSION").orElseThrow();
    String token = browser.cookie("XSRF-TOKEN").orElseThrow();
    browser.get("/api/me");
    browser.patch("/api/me", "{}");
    assertThat(browser.cookie("SESSION")).contains(session);
    assertThat(browser.cookie("XSRF-TOKEN")).contains(token);
  }

  @Test
  void signingOutEndsTheSession() {
    TestBrowser browser = TestUsers.signedIn(port);
    String session = browser.cookie("SESSION").orElseThrow();
    assertThat(browser.post("/api/auth/logout", null).statusCode()).isEqualTo(204);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    TestBrowser thief = new TestBrowser(port);
    assertThat(
            thief
                .send(thief.request("/api/me").header("Cookie", "SESSION=" + session).GET())
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aChangeNeedsTheToken() {
    TestBrowser browser = TestUsers.signedIn(port);
    for (String token : new String[] {"", "wrong"}) {
      var request =
          browser
              .request("/api/me")
              .setHeader("X-XSRF-TOKEN", token)
              .header("Content-Type", "application/json")
              .method("PATCH", BodyPublishers.ofString("{\"name\": \"B\"}"));
      assertThat(browser.send(request).statusCode()).isEqualTo(403);
    }
    assertThat(TestBrowser.json(browser.get("/api/me")).get("name").asString()).isEqualTo("Test");
    TestBrowser visitor = new TestBrowser(port);
    var login =
        visitor
            .request("/api/auth/login")
            .setHeader("X-XSRF-TOKEN", "")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(credentials("a@b.c", "x")));
    assertThat(visitor.send(login).statusCode()).isEqualTo(403);
  }

  @Test
  void cookiesAreSecureBehindHttps() {
    TestUser user = TestUsers.newUser("USER");
    TestBrowser browser = new TestBrowser(port);
    HttpResponse<String> answer =
        browser.send(
            browser
                .request("/api/auth/login")
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials(user.email(), TestUsers.PASSWORD))));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("__Host-SESSION=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("Secure"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void aProfileChangesByWhatIsGiven() {
    TestBrowser browser = TestUsers.signedIn(port);
    HttpResponse<String> changed =
        browser.patch(
            "/api/me",
            "{\"name\": \" Zoë \", \"role\": \"ADMINISTRATOR\", \"id\": \"x\","
                + " \"settings\": {\"answerLanguage\": \"ja\", \"tone\": \"formal\","
                + " \"instructions\": \"a\\u0000b\"}}");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    var user = TestBrowser.json(browser.get("/api/me"));
    assertThat(user.get("name").asString()).isEqualTo("Zoë");
    assertThat(user.get("role").asString()).isEqualTo("USER");
    assertThat(user.get("settings").get("answerLanguage").asString()).isEqualTo("ja");
    assertThat(user.get("settings").get("tone").asString()).isEqualTo("formal");
    assertThat(user.get("settings").get("answerLength").asString()).isEqualTo("normal");
    assertThat(user.get("settings").get("instructions").asString()).isEqualTo("ab");
    for (String wrong :
        new String[] {
          "{\"settings\": {\"theme\": \"pink\"}}",
          "{\"settings\": {\"answerLanguage\": \"tlh\"}}",
          "{\"settings\": {\"interfaceLanguage\": \"ja\"}}",
          "{\"settings\": {\"generalKnowledge\": \"perhaps\"}}",
          "{\"name\": \" \"}"
        }) {
      assertThat(browser.patch("/api/me", wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }
}
