package app.glossa.chat.web;

import app.glossa.chat.AnswerStream;
import app.glossa.conversations.RunningAnswers.Logged;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes an answer as server-sent events on the request's own thread, a virtual one. A reader that
 * went away ends the writing, never the answer.
 */
@Component
class AnswerStreamWriter {

  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final String LAST = "\"[DONE]\"";

  void write(AnswerStream stream, HttpServletResponse response) throws IOException {
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
    response.setHeader("x-vercel-ai-ui-message-stream", "v1");
    ServletOutputStream out = response.getOutputStream();
    response.flushBuffer();
    while (!stream.ended()) {
      Optional<Logged> event = stream.next(HEARTBEAT);
      String text = event.map(AnswerStreamWriter::text).orElse(": ping\n\n");
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static String text(Logged event) {
    String data = event.payload().equals(LAST) ? "[DONE]" : event.payload();
    return "id: " + event.sequence() + "\ndata: " + data + "\n\n";
  }
}
