package app.glossa.conversations.web;

import app.glossa.conversations.Conversations;
import app.glossa.conversations.MessageId;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/messages/{id}")
class StoredMessageController {

  private final Conversations conversations;

  StoredMessageController(Conversations conversations) {
    this.conversations = conversations;
  }

  @GetMapping("/passages")
  PassageListResponse passages(@PathVariable UUID id) {
    return new PassageListResponse(conversations.passages(new MessageId(id)));
  }

  @PutMapping("/feedback")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rate(@PathVariable UUID id, @RequestBody @Valid FeedbackRequest request) {
    conversations.rate(new MessageId(id), request.feedback());
  }
}
