package app.glossa.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem+json of errors, in the reader's language. */
@Component
public class Problems {

  private final LocaleResolver languages;
  private final JsonMapper json;
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  Problems(LocaleResolver languages, JsonMapper json) {
    this.languages = languages;
    this.json = json;
    messages.setBasename("messages/problems");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
  }

  /** The problem that the reader of this request gets to see. */
  public ProblemDetail of(ApplicationException failure, HttpServletRequest request) {
    ErrorCode code = failure.code();
    Locale language = languages.resolveLocale(request);
    ProblemDetail problem = ProblemDetail.forStatus(code.status());
    problem.setTitle(text(code, "title", language));
    problem.setDetail(text(code, "next", language));
    failure.details().forEach(problem::setProperty);
    problem.setProperty("code", code.wire());
    problem.setProperty("category", code.category().wire());
    problem.setProperty("retryable", code.retryable());
    problem.setProperty("requestId", RequestIds.of(request));
    if (!failure.errors().isEmpty()) {
      problem.setProperty("errors", failure.errors());
    }
    return problem;
  }

  /** Answers with the problem where no controller can. */
  public void write(ErrorCode code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(new ApplicationException(code), request, response);
  }

  /** Answers with the problem where no controller can; does nothing once an answer has begun. */
  public void write(
      ApplicationException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] body = json.writeValueAsBytes(of(failure, request));
    response.resetBuffer();
    response.setStatus(failure.code().status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  private String text(ErrorCode code, String kind, Locale language) {
    return messages.getMessage(code.wire() + "." + kind, null, language);
  }
}
