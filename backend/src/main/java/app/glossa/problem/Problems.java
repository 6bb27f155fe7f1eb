package app.glossa.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests with problem+json (RFC 9457), in the reader's language. */
@Component
public class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "5";

  private final LocaleResolver languages;
  private final ErrorTexts texts;
  private final JsonMapper json;

  Problems(LocaleResolver languages, ErrorTexts texts, JsonMapper json) {
    this.languages = languages;
    this.texts = texts;
    this.json = json;
  }

  /** Answers with this code where no controller can. */
  public void answer(ErrorCode code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(Failure.of(code), request, response);
  }

  /** Answers with the code that this status stands for, and with the status. */
  public void answer(
      HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(Failures.ofStatus(status, new HttpHeaders()), request, response);
  }

  /** Answers for what was thrown; what nobody expected goes to the log with its request. */
  void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (thrown instanceof AsyncRequestNotUsableException) {
      return;
    }
    Failure failure = Failures.of(thrown);
    if (failure.unexpected()) {
      LOG.error(
          "{} {}: {}", request.getMethod(), request.getRequestURI(), failure.status(), thrown);
    } else if (failure.problem().code() == ErrorCode.DATABASE_UNAVAILABLE) {
      LOG.warn("the database does not answer: {}", thrown.getMessage());
    }
    write(failure, request, response);
  }

  private void write(Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] body = json.writeValueAsBytes(problem(failure, request));
    response.resetBuffer();
    response.setStatus(failure.status());
    failure.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    if (failure.problem().code().retryable() && failure.status() >= 429) {
      response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter(failure.problem()));
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
    response.flushBuffer();
  }

  private ProblemDetail problem(Failure failure, HttpServletRequest request) {
    ApplicationException cause = failure.problem();
    ErrorCode code = cause.code();
    Locale language = languages.resolveLocale(request);
    ProblemDetail problem = ProblemDetail.forStatus(failure.status());
    problem.setTitle(texts.title(code, language));
    problem.setDetail(texts.nextStep(code, language));
    cause.details().forEach(problem::setProperty);
    problem.setProperty("code", code.wire());
    problem.setProperty("category", code.category().wire());
    problem.setProperty("retryable", code.retryable());
    problem.setProperty("requestId", RequestIds.of(request));
    if (!cause.errors().isEmpty()) {
      problem.setProperty("errors", cause.errors());
    }
    return problem;
  }

  private static String retryAfter(ApplicationException problem) {
    return String.valueOf(problem.details().getOrDefault("retryAfter", RETRY_SECONDS));
  }
}
