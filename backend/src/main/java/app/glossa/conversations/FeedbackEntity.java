package app.glossa.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code feedback}; a message has at most one. */
@Entity
@Table(name = "feedback")
class FeedbackEntity {

  @Id
  @Column(name = "message_id")
  UUID message;

  @Column(name = "owner_id", updatable = false)
  UUID owner;

  short value;
  @Nullable String reason;
  @Nullable String comment;
  Instant createdAt;

  @NullUnmarked
  protected FeedbackEntity() {}

  FeedbackEntity(UUID message, UUID owner, Feedback feedback) {
    this.message = message;
    this.owner = owner;
    this.value = (short) feedback.value();
    this.reason = feedback.reason();
    this.comment = feedback.comment();
    this.createdAt = Instant.now();
  }
}
