package app.glossa.configuration;

import app.glossa.account.CurrentUser;
import app.glossa.account.SecurityEvents;
import app.glossa.problem.ErrorCode;
import app.glossa.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers what a visitor or a user may not do. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String SIGNING_IN = "/api/auth/";

  private final Problems problems;
  private final SecurityEvents events;

  Refusals(Problems problems, SecurityEvents events) {
    this.problems = problems;
    this.events = events;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    problems.answer(ErrorCode.SIGN_IN_REQUIRED, request, response);
  }

  /** A visitor without a token learns first that they have to sign in, where that is needed. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException {
    if (CurrentUser.find().isEmpty() && !request.getRequestURI().startsWith(SIGNING_IN)) {
      problems.answer(ErrorCode.SIGN_IN_REQUIRED, request, response);
      return;
    }
    events.denied(request.getMethod(), request.getRequestURI());
    problems.answer(ErrorCode.FORBIDDEN, request, response);
  }
}
