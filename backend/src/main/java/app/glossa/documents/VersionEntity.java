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

/** The bytes of a document at one time. */
@Entity
@Table(name = "document_version")
class VersionEntity implements Persistable<UUID> {

  @Id private UUID id;
  private UUID ownerId;
  private UUID documentId;
  private int number;
  private String storageKey;
  private long size;
  private String sha256;
  private String mediaType;

  @Column(updatable = false)
  private Instant createdAt;

  @Transient private boolean stored;

  @SuppressWarnings("NullAway.Init")
  protected VersionEntity() {}

  VersionEntity(UUID id, UUID ownerId, UUID documentId, StoredFile file, String mediaType) {
    this.id = id;
    this.ownerId = ownerId;
    this.documentId = documentId;
    this.number = 1;
    this.storageKey = file.key();
    this.size = file.size();
    this.sha256 = file.sha256();
    this.mediaType = mediaType;
    this.createdAt = Instant.now();
  }

  @Override
  public UUID getId() {
    return id;
  }

  UUID documentId() {
    return documentId;
  }

  int number() {
    return number;
  }

  String storageKey() {
    return storageKey;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  String mediaType() {
    return mediaType;
  }

  void isReally(String mediaType) {
    this.mediaType = mediaType;
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
