package app.glossa.testing;

import app.glossa.account.UserId;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Users for tests, made past the application so that no test depends on who came first. */
public final class TestUsers {

  /** The password of every test user. */
  public static final String PASSWORD = "the password of all tests";

  private static final String HASH =
      new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD);

  private TestUsers() {}

  /** A user with the role and the address that they sign in with. */
  public record TestUser(UserId id, String email) {}

  /** A new ordinary user with the initial settings. */
  public static UserId newUser() {
    return newUser("USER").id();
  }

  /** A new user with the role {@code USER} or {@code ADMINISTRATOR}. */
  public static TestUser newUser(String role) {
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    String email = id + "@example.org";
    try (Connection connection = TestDatabase.shared().superuser();
        PreparedStatement user =
            connection.prepareStatement(
                "insert into app_user (id, email, name, password_hash, role)"
                    + " values (?, ?, 'Test', ?, ?)");
        PreparedStatement settings =
            connection.prepareStatement("insert into user_settings (owner_id) values (?)")) {
      user.setObject(1, id);
      user.setString(2, email);
      user.setString(3, HASH);
      user.setString(4, role);
      user.executeUpdate();
      settings.setObject(1, id);
      settings.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new TestUser(new UserId(id), email);
  }

  /** A browser in which a new ordinary user is signed in. */
  public static TestBrowser signedIn(int port) {
    return signedIn(port, newUser("USER"));
  }

  /** A browser in which this user is signed in. */
  public static TestBrowser signedIn(int port, TestUser user) {
    TestBrowser browser = new TestBrowser(port);
    HttpResponse<String> answer =
        browser.post(
            "/api/auth/login",
            "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(user.email(), PASSWORD));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return browser;
  }
}
