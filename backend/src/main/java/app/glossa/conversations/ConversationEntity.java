package app.glossa.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code conversation}. */
@Entity
@Table(name = "conversation")
class ConversationEntity {

  @Id UUID id;

  @Column(name = "owner_id", updatable = false)
  UUID owner;

  String title;

  @ColumnTransformer(write = "cast(? as jsonb)")
  String scope;

  @Nullable UUID leafId;
  boolean pinned;
  boolean archived;

  @Column(updatable = false)
  Instant createdAt;

  Instant updatedAt;

  @NullUnmarked
  protected ConversationEntity() {}

  ConversationEntity(UUID id, UUID owner, String scope, Instant now) {
    this.id = id;
    this.owner = owner;
    this.title = "";
    this.scope = scope;
    this.createdAt = now;
    this.updatedAt = now;
  }
}
