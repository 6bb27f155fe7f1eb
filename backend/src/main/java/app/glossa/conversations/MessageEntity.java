package app.glossa.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code message}. */
@Entity
@Table(name = "message")
class MessageEntity {

  @Id UUID id;

  @Column(name = "owner_id", updatable = false)
  UUID owner;

  @Column(name = "conversation_id", updatable = false)
  UUID conversation;

  @Column(name = "parent_id", updatable = false)
  @Nullable UUID parent;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  Message.Role role;

  String content;

  @Enumerated(EnumType.STRING)
  Message.Status status;

  @Nullable String errorCode;
  @Nullable String language;
  @Nullable String languageReason;
  @Nullable String mode;
  @Nullable String model;
  @Nullable String prompt;
  boolean abstained;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Nullable String unsupported;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Nullable String passages;

  @Nullable Integer searchedDocuments;
  @Nullable Integer searchedPassages;
  @Nullable Integer ms;

  @Column(updatable = false)
  @Nullable String clientId;

  @Nullable Integer runner;

  @Column(updatable = false)
  Instant createdAt;

  @NullUnmarked
  protected MessageEntity() {}

  private MessageEntity(
      UUID id, ConversationEntity conversation, @Nullable UUID parent, Message.Role role) {
    this.id = id;
    this.owner = conversation.owner;
    this.conversation = conversation.id;
    this.parent = parent;
    this.role = role;
    this.content = "";
    this.status = Message.Status.COMPLETE;
    this.createdAt = Instant.now();
  }

  static MessageEntity question(
      UUID id, ConversationEntity conversation, @Nullable UUID parent, String content) {
    MessageEntity question = new MessageEntity(id, conversation, parent, Message.Role.USER);
    question.content = content;
    return question;
  }

  static MessageEntity answer(UUID id, ConversationEntity conversation, UUID question, int runner) {
    MessageEntity answer = new MessageEntity(id, conversation, question, Message.Role.ASSISTANT);
    answer.status = Message.Status.STREAMING;
    answer.runner = runner;
    return answer;
  }
}
