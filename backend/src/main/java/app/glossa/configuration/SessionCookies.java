package app.glossa.configuration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session's cookie: {@code SESSION}, and {@code __Host-SESSION} with Secure behind https, where
 * no other host or plain page can set it.
 */
@Component
class SessionCookies implements CookieSerializer {

  private static final int MAX_AGE_SECONDS = 14 * 24 * 3600;

  private final CookieSerializer plain = cookie("SESSION", false);
  private final CookieSerializer secure = cookie("__Host-SESSION", true);

  @Override
  public void writeCookieValue(CookieValue value) {
    of(value.getRequest()).writeCookieValue(value);
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return of(request).readCookieValues(request);
  }

  private CookieSerializer of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }

  private static CookieSerializer cookie(String name, boolean https) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseSecureCookie(https);
    cookie.setCookieMaxAge(MAX_AGE_SECONDS);
    return cookie;
  }
}
