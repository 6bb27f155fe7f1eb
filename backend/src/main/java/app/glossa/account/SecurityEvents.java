package app.glossa.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down who came in, who failed and what was denied. The log's pattern adds the request's id
 * and the user; addresses and passwords stay out.
 */
@Component
public class SecurityEvents {

  private static final Logger LOG = LoggerFactory.getLogger("security");

  void signedIn(UserId user) {
    LOG.info("signed in: {}", user);
  }

  void signInFailed(boolean known) {
    LOG.warn("sign-in failed: {}", known ? "wrong password" : "unknown address");
  }

  void registered(UserId user, User.Role role) {
    LOG.info("registered: {} as {}", user, role);
  }

  void registrationRefused(String code) {
    LOG.warn("registration refused: {}", code);
  }

  void signedOut(String user) {
    LOG.info("signed out: {}", user);
  }

  /** A signed-in user, or a form of signing in, without the right or the token. */
  public void denied(String method, String path) {
    LOG.warn("denied: {} {}", method, path);
  }
}
