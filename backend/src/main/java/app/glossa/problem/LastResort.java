package app.glossa.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with a problem when a filter fails, such as the one that reads the session. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LastResort extends OncePerRequestFilter {

  private final Problems problems;

  LastResort(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | StackOverflowError e) {
      if (response.isCommitted()) {
        throw e;
      }
      problems.answer(e, request, response);
    }
  }
}
