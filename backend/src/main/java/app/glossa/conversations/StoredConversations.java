package app.glossa.conversations;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.Documents;
import app.glossa.documents.SearchScope;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredConversations implements Conversations {

  private final ConversationRepository conversations;
  private final MessageRepository messages;
  private final FeedbackRepository feedback;
  private final CitationTable citations;
  private final ConversationSearch search;
  private final CitedVersions versions;
  private final Documents documents;
  private final MessageJson json;
  private final EntityManager entities;
  private final ApplicationEventPublisher events;

  @SuppressWarnings("checkstyle:ParameterNumber")
  StoredConversations(
      ConversationRepository conversations,
      MessageRepository messages,
      FeedbackRepository feedback,
      CitationTable citations,
      ConversationSearch search,
      CitedVersions versions,
      Documents documents,
      MessageJson json,
      EntityManager entities,
      ApplicationEventPublisher events) {
    this.conversations = conversations;
    this.messages = messages;
    this.feedback = feedback;
    this.citations = citations;
    this.search = search;
    this.versions = versions;
    this.documents = documents;
    this.json = json;
    this.entities = entities;
    this.events = events;
  }

  @Override
  public Conversation create(SearchScope scope) {
    documents.requireAll(scope);
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    entities.persist(
        new ConversationEntity(
            id,
            scope.owner().value(),
            json.written(scope),
            Instant.now().truncatedTo(ChronoUnit.MICROS)));
    entities.flush();
    return get(new ConversationId(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Conversation get(ConversationId id) {
    return search.one(CurrentUser.require(), id.value()).stream()
        .findFirst()
        .orElseThrow(StoredConversations::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public ConversationPage list(@Nullable String words, @Nullable String cursor, int limit) {
    return search.page(CurrentUser.require(), words, cursor, limit);
  }

  @Override
  public Conversation change(ConversationId id, ConversationChange change) {
    ConversationEntity row = row(id);
    if (change.title() != null) {
      row.title = change.title();
    }
    if (change.scope() != null) {
      documents.requireAll(change.scope());
      row.scope = json.written(change.scope());
    }
    if (change.pinned() != null) {
      row.pinned = change.pinned();
    }
    if (change.archived() != null) {
      row.archived = change.archived();
    }
    if (change.leaf() != null) {
      row.leafId = messageOf(row, change.leaf()).id;
    }
    entities.flush();
    return get(id);
  }

  @Override
  public void delete(ConversationId id) {
    UserId owner = CurrentUser.require();
    if (conversations.delete(id.value(), owner.value()) == 0) {
      throw notFound();
    }
    events.publishEvent(new ConversationDeleted(owner, id));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Message> messages(ConversationId id) {
    ConversationEntity row = row(id);
    Map<UUID, List<Citation>> cited = versions.marked(citations.ofConversation(row.owner, row.id));
    return messages.findByOwnerAndConversationOrderByCreatedAtAscIdAsc(row.owner, row.id).stream()
        .map(message -> json.message(message, cited.getOrDefault(message.id, List.of())))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Message message(MessageId id) {
    MessageEntity row = message(id.value());
    Map<UUID, List<Citation>> cited =
        versions.marked(Map.of(row.id, citations.ofMessage(row.owner, row.id)));
    return json.message(row, cited.getOrDefault(row.id, List.of()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Message> branch(ConversationId id, MessageId last) {
    Map<UUID, Message> all =
        messages(id).stream()
            .collect(Collectors.toMap(message -> message.id().value(), Function.identity()));
    Deque<Message> branch = new ArrayDeque<>();
    Message message = all.get(last.value());
    while (message != null) {
      branch.addFirst(message);
      MessageId parent = message.parentId();
      message = parent == null ? null : all.get(parent.value());
    }
    return List.copyOf(branch);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PassageText> passages(MessageId answer) {
    return json.places(message(answer.value())).stream()
        .map(this::read)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void rate(MessageId answer, Feedback verdict) {
    MessageEntity row = message(answer.value());
    if (row.role != Message.Role.ASSISTANT) {
      throw notFound();
    }
    feedback.delete(row.id, row.owner);
    entities.persist(new FeedbackEntity(row.id, row.owner, verdict));
  }

  private Optional<PassageText> read(PassagePlace place) {
    return documents
        .page(new DocumentId(place.documentId()), place.version(), place.page())
        .filter(page -> place.textEnd() <= page.text().length())
        .map(page ->
            new PassageText(
                place.id(),
                place.documentId(),
                place.documentName(),
                place.version(),
                place.page(),
                place.label(),
                place.textStart(),
                place.textEnd(),
                page.text().substring(place.textStart(), place.textEnd()),
                place.score()));
  }

  private ConversationEntity row(ConversationId id) {
    return conversations
        .findByIdAndOwner(id.value(), CurrentUser.require().value())
        .orElseThrow(StoredConversations::notFound);
  }

  private MessageEntity message(UUID id) {
    return messages
        .findByIdAndOwner(id, CurrentUser.require().value())
        .orElseThrow(StoredConversations::notFound);
  }

  private MessageEntity messageOf(ConversationEntity conversation, MessageId id) {
    return messages
        .findByIdAndOwner(id.value(), conversation.owner)
        .filter(message -> message.conversation.equals(conversation.id))
        .orElseThrow(StoredConversations::notFound);
  }

  private static ApplicationException notFound() {
    return new ApplicationException(ErrorCode.NOT_FOUND);
  }
}
