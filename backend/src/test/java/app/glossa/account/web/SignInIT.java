package app.glossa.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInIT {

  @LocalServerPort int port;

  @Test
  void aSignedInUserSeesThemselves() {
    TestUsers.TestUser user = TestUsers.newUser("USER");
    TestBrowser browser = TestUsers.signedIn(port, user);
    HttpResponse<String> me = browser.get("/api/me");
    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(TestBrowser.json(me).get("email").asString()).isEqualTo(user.email());
    assertThat(TestBrowser.json(me).get("settings").get("theme").asString()).isEqualTo("system");
  }

  @Test
  void nobodyIsNobody() {
    HttpResponse<String> me = new TestBrowser(port).get("/api/me");
    assertThat(me.statusCode()).isEqualTo(401);
    assertThat(me.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(TestBrowser.json(me).get("code").asString()).isEqualTo("sign-in-required");
  }
}
