package app.glossa.conversations.web;

import app.glossa.account.CurrentUser;
import app.glossa.conversations.CleanText;
import app.glossa.conversations.ConversationChange;
import app.glossa.conversations.ConversationId;
import app.glossa.conversations.ConversationPage;
import app.glossa.conversations.Conversations;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.documents.SearchScope;
import app.glossa.problem.ApplicationException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/conversations")
class ConversationController {

  private final Conversations conversations;

  ConversationController(Conversations conversations) {
    this.conversations = conversations;
  }

  @GetMapping
  ConversationListResponse list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > 200) {
      throw ApplicationException.invalid("limit", "out-of-range");
    }
    ConversationPage page = conversations.list(q == null ? null : CleanText.of(q), cursor, limit);
    return new ConversationListResponse(
        page.items().stream().map(ConversationResponse::of).toList(), page.nextCursor());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ConversationResponse create(
      @RequestBody(required = false) @Valid @Nullable CreateConversationRequest request) {
    ScopeBody scope = request == null ? null : request.scope();
    SearchScope asked =
        scope == null ? SearchScope.all(CurrentUser.require()) : scope.scope(CurrentUser.require());
    return ConversationResponse.of(conversations.create(asked));
  }

  @GetMapping("/{id}")
  ConversationResponse get(@PathVariable UUID id) {
    return ConversationResponse.of(conversations.get(new ConversationId(id)));
  }

  @PatchMapping("/{id}")
  ConversationResponse change(
      @PathVariable UUID id, @RequestBody @Valid ChangeConversationRequest request) {
    ScopeBody scope = request.scope();
    UUID leaf = request.leafId();
    String title = request.title();
    ConversationChange change =
        new ConversationChange(
            title == null ? null : CleanText.of(title).strip(),
            scope == null ? null : scope.scope(CurrentUser.require()),
            request.pinned(),
            request.archived(),
            leaf == null ? null : new MessageId(leaf));
    return ConversationResponse.of(conversations.change(new ConversationId(id), change));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    conversations.delete(new ConversationId(id));
  }

  @GetMapping("/{id}/messages")
  MessageListResponse messages(@PathVariable UUID id) {
    List<Message> messages = conversations.messages(new ConversationId(id));
    return new MessageListResponse(messages);
  }
}
