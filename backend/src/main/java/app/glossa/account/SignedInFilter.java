package app.glossa.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds {@link CurrentUser} and Spring Security's context around a request whose session names a
 * user that still exists.
 */
public class SignedInFilter extends OncePerRequestFilter {

  private static final String SEEN = SignedInFilter.class.getName() + ".seen";

  private final Profiles profiles;

  public SignedInFilter(Profiles profiles) {
    this.profiles = profiles;
  }

  private record SignedIn(UserId user, Visitor visitor) {}

  /** The interface language of the user whose request this is; empty where nobody is signed in. */
  public static Optional<String> interfaceLanguage(HttpServletRequest request) {
    return request.getAttribute(SEEN) instanceof SignedIn seen
        ? Optional.of(seen.visitor().interfaceLanguage())
        : Optional.empty();
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> signedIn = find(request);
    if (signedIn.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    UserId user = signedIn.get().user();
    SecurityContextHolder.setContext(new SecurityContextImpl(authentication(signedIn.get())));
    try (MDC.MDCCloseable userInLog = MDC.putCloseable("user", user.toString())) {
      CurrentUser.call(
          user,
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** Asks the database once for a request and its later dispatches. */
  private Optional<SignedIn> find(HttpServletRequest request) {
    if (request.getAttribute(SEEN) instanceof SignedIn seen) {
      return Optional.of(seen);
    }
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(Sessions.USER) instanceof String id)) {
      return Optional.empty();
    }
    UserId user = new UserId(UUID.fromString(id));
    Optional<SignedIn> found =
        CurrentUser.get(user, profiles::visitor).map(visitor -> new SignedIn(user, visitor));
    found.ifPresent(signedIn -> request.setAttribute(SEEN, signedIn));
    return found;
  }

  private static Authentication authentication(SignedIn signedIn) {
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn.user().toString(),
        null,
        List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.visitor().role())));
  }
}
