package app.glossa.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in on which browser; sessions are rows of the database. */
@Component
public class Sessions {

  static final String USER = "user";

  private final CsrfTokenRepository csrfTokens;
  private final SecurityEvents events;

  Sessions(CsrfTokenRepository csrfTokens, SecurityEvents events) {
    this.csrfTokens = csrfTokens;
    this.events = events;
  }

  /** Signs a user in: a new session with a new id, and a new token against forged requests. */
  public void start(UserId user, HttpServletRequest request, HttpServletResponse response) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(USER, user.toString());
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, user.toString());
    csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    events.signedIn(user);
  }

  /** Signs out whoever is signed in. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      if (session.getAttribute(USER) instanceof String user) {
        events.signedOut(user);
      }
      session.invalidate();
    }
    csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
  }
}
