package app.glossa.configuration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a proxy's word that the browser came by https, so that cookies become Secure. Whoever
 * forges the header only makes their own cookies stricter; no other forwarded header is believed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HttpsBehindProxy extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String scheme = request.getHeader("X-Forwarded-Proto");
    chain.doFilter("https".equalsIgnoreCase(scheme) ? new ByHttps(request) : request, response);
  }

  private static final class ByHttps extends HttpServletRequestWrapper {

    ByHttps(HttpServletRequest request) {
      super(request);
    }

    @Override
    public boolean isSecure() {
      return true;
    }

    @Override
    public String getScheme() {
      return "https";
    }
  }
}
