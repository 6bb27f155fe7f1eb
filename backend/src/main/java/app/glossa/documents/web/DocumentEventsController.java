package app.glossa.documents.web;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.DocumentChanges;
import app.glossa.documents.DocumentId;
import app.glossa.documents.Library;
import app.glossa.problem.ApplicationException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class DocumentEventsController {

  private static final Logger log = LoggerFactory.getLogger(DocumentEventsController.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final DocumentChanges changes;
  private final Library library;

  DocumentEventsController(DocumentChanges changes, Library library) {
    this.changes = changes;
    this.library = library;
  }

  /** One change on the wire. */
  @Schema(name = "DocumentEvent")
  record Event(String type, DocumentResponse document) {}

  @GetMapping(value = "/api/documents/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = Event.class)))
  SseEmitter events(HttpServletResponse response) {
    UserId user = CurrentUser.require();
    response.setHeader("Cache-Control", "no-cache, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
    SseEmitter emitter = new SseEmitter(0L);
    AtomicBoolean open = new AtomicBoolean(true);
    emitter.onCompletion(() -> open.set(false));
    emitter.onError(failure -> open.set(false));
    DocumentChanges.Subscription subscription = changes.subscribe(user);
    Thread.ofVirtual()
        .name("document-events")
        .start(() -> CurrentUser.run(user, () -> follow(subscription, emitter, open)));
    return emitter;
  }

  private void follow(
      DocumentChanges.Subscription subscription, SseEmitter emitter, AtomicBoolean open) {
    try (subscription) {
      emitter.send(SseEmitter.event().comment(" connected"));
      while (open.get()) {
        DocumentId changed = subscription.next(HEARTBEAT);
        if (changed == null) {
          emitter.send(SseEmitter.event().comment(" ping"));
        } else {
          send(changed, emitter);
        }
      }
    } catch (IOException | IllegalStateException e) {
      log.debug("a listener is gone");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      emitter.complete();
    }
  }

  private void send(DocumentId changed, SseEmitter emitter) throws IOException {
    try {
      Event event = new Event("document", DocumentResponse.of(library.get(changed)));
      emitter.send(SseEmitter.event().data(event, MediaType.APPLICATION_JSON));
    } catch (ApplicationException e) {
      log.debug("a document is gone before its change was told");
    } catch (DataAccessException | TransactionException e) {
      log.warn("a change could not be told: {}", e.getMessage());
    }
  }
}
