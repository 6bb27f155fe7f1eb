package app.glossa.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A named set of documents. */
@Entity
@Table(name = "collection")
class CollectionEntity implements Persistable<UUID> {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID ownerId;

  private String name;

  @Column(updatable = false)
  private Instant createdAt;

  @Transient private boolean stored;

  @SuppressWarnings("NullAway.Init")
  protected CollectionEntity() {}

  CollectionEntity(UUID id, UUID ownerId, String name) {
    this.id = id;
    this.ownerId = ownerId;
    this.name = name;
    this.createdAt = Instant.now();
  }

  void rename(String name) {
    this.name = name;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    stored = true;
  }
}
