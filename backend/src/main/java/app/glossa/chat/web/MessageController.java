package app.glossa.chat.web;

import app.glossa.chat.AnswerStream;
import app.glossa.chat.Answers;
import app.glossa.conversations.ConversationId;
import app.glossa.conversations.Message;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/conversations/{id}")
class MessageController {

  private static final String EVENTS = "text/event-stream";
  private static final Duration LOOK = Duration.ofSeconds(5);

  private final Answers answers;
  private final AnswerStreamWriter writer;

  MessageController(Answers answers, AnswerStreamWriter writer) {
    this.answers = answers;
    this.writer = writer;
  }

  /** The answer's events where the caller accepts them, else the finished answer. */
  @PostMapping("/messages")
  @Operation(summary = "Ask; text/event-stream gives the running answer, JSON the finished one")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/json", schema = @Schema(implementation = Message.class)),
        @Content(mediaType = EVENTS, schema = @Schema(type = "string"))
      })
  @Nullable Message ask(
      @PathVariable UUID id,
      @RequestBody @Valid AskRequest request,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      HttpServletResponse response)
      throws IOException {
    AnswerStream stream = answers.answer(new ConversationId(id), request.question());
    if (accept != null && accept.contains(EVENTS)) {
      writer.write(stream, response);
      return null;
    }
    while (!stream.ended()) {
      stream.next(LOOK);
    }
    return answers.finished(stream.answer());
  }

  @GetMapping("/stream")
  @Operation(summary = "The running answer from its beginning or after Last-Event-ID, then live")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = EVENTS, schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "204", description = "nothing runs", content = @Content)
  void follow(
      @PathVariable UUID id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      HttpServletResponse response)
      throws IOException {
    Optional<AnswerStream> stream = answers.follow(new ConversationId(id), after(last));
    if (stream.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    writer.write(stream.get(), response);
  }

  @PostMapping("/stop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(@PathVariable UUID id) {
    answers.stop(new ConversationId(id));
  }

  private static int after(@Nullable String last) {
    return last != null && last.matches("\\d{1,9}") ? Integer.parseInt(last) : 0;
  }
}
