package app.glossa.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The answer of the web server itself to what never became a request, without a word about it. */
public class BareErrorReport extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    boolean ours = response.getStatus() >= 500;
    byte[] problem =
        "{\"status\":%d,\"code\":\"%s\",\"category\":\"%s\",\"retryable\":%b}"
            .formatted(
                response.getStatus(),
                ours ? "internal" : "invalid-request",
                ours ? "server" : "request",
                ours)
            .getBytes(StandardCharsets.UTF_8);
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setContentLength(problem.length);
      response.getOutputStream().write(problem);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      containerLog(e);
    }
  }

  private void containerLog(Exception e) {
    container.getLogger().debug("error report", e);
  }
}
