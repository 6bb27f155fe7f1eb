package app.glossa.conversations;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerLog implements RunningAnswers {

  private final ConversationRepository conversations;
  private final MessageRepository messages;
  private final CitationTable citations;
  private final ConversationSearch search;
  private final MessageJson json;
  private final EntityManager entities;
  private final JdbcClient jdbc;

  @SuppressWarnings("checkstyle:ParameterNumber")
  AnswerLog(
      ConversationRepository conversations,
      MessageRepository messages,
      CitationTable citations,
      ConversationSearch search,
      MessageJson json,
      EntityManager entities,
      JdbcClient jdbc) {
    this.conversations = conversations;
    this.messages = messages;
    this.citations = citations;
    this.search = search;
    this.json = json;
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public Begun begin(ConversationId id, Question question, int runner) {
    UserId owner = CurrentUser.require();
    ConversationEntity conversation =
        conversations.lock(id.value(), owner.value()).orElseThrow(AnswerLog::notFound);
    Optional<Begun> earlier = earlier(owner, conversation, question.clientId());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (running(id).isPresent()) {
      throw new ApplicationException(ErrorCode.ANSWER_RUNNING);
    }
    MessageEntity asked = asked(conversation, question);
    MessageEntity answer = MessageEntity.answer(newId(), conversation, asked.id, runner);
    if (!entities.contains(asked)) {
      asked.clientId = question.clientId();
      entities.persist(asked);
    } else {
      answer.clientId = question.clientId();
    }
    entities.persist(answer);
    conversation.leafId = answer.id;
    conversation.updatedAt = Instant.now();
    entities.flush();
    return begun(owner, conversation, asked, answer.id, true);
  }

  private Optional<Begun> earlier(
      UserId owner, ConversationEntity conversation, @Nullable String clientId) {
    if (clientId == null) {
      return Optional.empty();
    }
    return messages
        .findByOwnerAndConversationAndClientId(owner.value(), conversation.id, clientId)
        .flatMap(row -> {
          if (row.role == Message.Role.ASSISTANT) {
            MessageEntity asked = require(conversation, row.parent);
            return Optional.of(begun(owner, conversation, asked, row.id, false));
          }
          return messages
              .findFirstByOwnerAndParentOrderByCreatedAtAscIdAsc(owner.value(), row.id)
              .map(answer -> begun(owner, conversation, row, answer.id, false));
        });
  }

  /** The question's row: a new one, or the stored one whose answer is given again. */
  private MessageEntity asked(ConversationEntity conversation, Question question) {
    UUID parent = question.parent() == null ? conversation.leafId : question.parent().value();
    if (question.regenerateOf() != null) {
      MessageEntity before = require(conversation, question.regenerateOf().value());
      if (before.role == Message.Role.ASSISTANT) {
        return require(conversation, before.parent);
      }
      if (question.content().isBlank() || question.content().equals(before.content)) {
        return before;
      }
      parent = before.parent;
    } else if (parent != null) {
      parent = require(conversation, parent).id;
    }
    return MessageEntity.question(newId(), conversation, parent, question.content());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<MessageId> running(ConversationId id) {
    return messages
        .findByOwnerAndConversationAndStatus(
            CurrentUser.require().value(), id.value(), Message.Status.STREAMING)
        .map(row -> new MessageId(row.id));
  }

  @Override
  public void append(MessageId answer, List<Logged> events) {
    UUID owner = CurrentUser.require().value();
    for (Logged event : events) {
      jdbc.sql(
              "insert into answer_event (owner_id, message_id, seq, payload)"
                  + " values (:owner, :message, :seq, cast(:payload as jsonb))")
          .param("owner", owner)
          .param("message", answer.value())
          .param("seq", event.sequence())
          .param("payload", event.payload())
          .update();
    }
    jdbc.sql("select pg_notify('glossa_answer', :message)")
        .param("message", answer.toString())
        .query((row, number) -> 1)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Logged> events(MessageId answer, int after) {
    return jdbc.sql(
            "select seq, payload from answer_event"
                + " where owner_id = :owner and message_id = :message and seq > :after"
                + " order by seq")
        .param("owner", CurrentUser.require().value())
        .param("message", answer.value())
        .param("after", after)
        .query((row, number) -> new Logged(row.getInt("seq"), row.getString("payload")))
        .list();
  }

  @Override
  public void finish(MessageId answer, FinishedAnswer finished) {
    UUID owner = CurrentUser.require().value();
    MessageEntity row =
        messages
            .findByIdAndOwner(answer.value(), owner)
            .filter(message -> message.status == Message.Status.STREAMING)
            .orElse(null);
    if (row == null) {
      return;
    }
    row.content = finished.content();
    row.status = finished.status();
    row.errorCode = finished.error() == null ? null : finished.error().wire();
    row.language = finished.language();
    row.languageReason = finished.languageReason();
    row.mode = finished.mode();
    row.model = finished.model();
    row.prompt = finished.prompt();
    row.abstained = finished.abstained();
    row.unsupported =
        finished.unsupported().isEmpty() ? null : json.written(finished.unsupported());
    row.passages = json.written(finished.passages());
    row.searchedDocuments = finished.searched().documents();
    row.searchedPassages = finished.searched().passages();
    row.ms = finished.ms();
    row.runner = null;
    entities.flush();
    citations.insert(owner, row.id, finished.citations());
    conversations
        .findByIdAndOwner(row.conversation, owner)
        .ifPresent(conversation -> conversation.updatedAt = Instant.now());
  }

  @Override
  public boolean entitle(ConversationId conversation, String title) {
    UUID owner = CurrentUser.require().value();
    return conversations.entitle(conversation.value(), owner, title) > 0;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Orphan> orphans() {
    return jdbc.sql("select owner_id, message_id from orphaned_answers()")
        .query((row, number) ->
            new Orphan(
                new UserId(row.getObject("owner_id", UUID.class)),
                new MessageId(row.getObject("message_id", UUID.class))))
        .list();
  }

  @Override
  public void discardOldLogs() {
    jdbc.sql("select discard_answer_events()").query(Long.class).single();
  }

  private Begun begun(
      UserId owner,
      ConversationEntity conversation,
      MessageEntity asked,
      UUID answer,
      boolean fresh) {
    return new Begun(
        search.one(owner, conversation.id).getFirst(),
        json.message(asked, List.of()),
        new MessageId(answer),
        fresh);
  }

  private MessageEntity require(ConversationEntity conversation, @Nullable UUID id) {
    return Optional.ofNullable(id)
        .flatMap(given -> messages.findByIdAndOwner(given, conversation.owner))
        .filter(message -> message.conversation.equals(conversation.id))
        .orElseThrow(AnswerLog::notFound);
  }

  private static UUID newId() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  private static ApplicationException notFound() {
    return new ApplicationException(ErrorCode.NOT_FOUND);
  }
}
