package app.glossa.documents;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an owner does with documents; what is not the owner's is not found. */
@Component
public class Library {

  private final DocumentRepository documents;
  private final VersionRepository versions;
  private final Memberships memberships;
  private final DocumentRows rows;
  private final UploadStore store;
  private final DocumentChanges changes;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;

  Library(
      DocumentRepository documents,
      VersionRepository versions,
      Memberships memberships,
      DocumentRows rows,
      UploadStore store,
      DocumentChanges changes,
      ApplicationEventPublisher events,
      JdbcClient jdbc) {
    this.documents = documents;
    this.versions = versions;
    this.memberships = memberships;
    this.rows = rows;
    this.store = store;
    this.changes = changes;
    this.events = events;
    this.jdbc = jdbc;
  }

  /** What happens to bytes that the owner has already. */
  public enum OnDuplicate {
    LINK,
    COPY
  }

  /** The document of an upload and whether it was there before. */
  public record Added(DocumentDetails document, boolean existing) {}

  /** The bytes of a version and what to call them. */
  public record Original(Path path, String name, String mediaType, long size, String sha256) {}

  /** The largest file that is accepted, in bytes. */
  public long limit() {
    return store.limit();
  }

  /**
   * Stores bytes that belong to no document yet; {@link #add} or {@link #forget} must follow.
   *
   * @throws ApplicationException {@code TOO_LARGE} or {@code STORAGE_FULL}
   */
  public StoredFile receive(InputStream bytes) throws IOException {
    return store.receive(bytes);
  }

  /** Removes stored bytes that no document took. */
  public void forget(StoredFile file) throws IOException {
    store.remove(file.key());
  }

  /**
   * Makes a document of stored bytes, or names the one that holds the same bytes; the stored file
   * is removed then.
   */
  @Transactional
  public Added add(
      String name,
      StoredFile file,
      @Nullable CollectionId collection,
      OnDuplicate onDuplicate,
      @Nullable String mediaType) {
    UserId owner = CurrentUser.require();
    if (collection != null) {
      memberships.requireAll(owner, Set.of(collection));
    }
    if (onDuplicate == OnDuplicate.LINK) {
      jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
          .param("key", owner + file.sha256())
          .query(String.class)
          .single();
      VersionEntity same =
          versions
              .findFirstByOwnerIdAndSha256OrderByCreatedAt(owner.value(), file.sha256())
              .orElse(null);
      if (same != null) {
        return linked(owner, new DocumentId(same.documentId()), file, collection);
      }
    }
    return added(owner, FileName.of(name), file, collection, mediaType);
  }

  private Added linked(
      UserId owner, DocumentId document, StoredFile file, @Nullable CollectionId collection) {
    if (collection != null) {
      memberships.add(owner, document, collection);
    }
    jdbc.sql("insert into discarded_file (storage_key) values (:key)")
        .param("key", file.key())
        .update();
    changes.announce(owner, document);
    return new Added(get(document), true);
  }

  private Added added(
      UserId owner,
      String name,
      StoredFile file,
      @Nullable CollectionId collection,
      @Nullable String mediaType) {
    DocumentId document = new DocumentId(newId());
    UUID version = newId();
    documents.saveAndFlush(new DocumentEntity(document.value(), owner.value(), name));
    String type = mediaType == null ? typeByName(name) : mediaType;
    versions.saveAndFlush(new VersionEntity(version, owner.value(), document.value(), file, type));
    if (collection != null) {
      memberships.add(owner, document, collection);
    }
    events.publishEvent(new DocumentUploaded(owner, document, version, file.size()));
    changes.announce(owner, document);
    return new Added(get(document), false);
  }

  /** One document. */
  @Transactional(readOnly = true)
  public DocumentDetails get(DocumentId document) {
    return rows.find(CurrentUser.require(), document)
        .orElseThrow(() -> new ApplicationException(ErrorCode.NOT_FOUND));
  }

  /** Documents, the newest first, one more than the limit where there is more. */
  @Transactional(readOnly = true)
  public List<DocumentDetails> list(DocumentFilter filter, int limit) {
    return rows.list(CurrentUser.require(), filter, limit);
  }

  /** Gives a document another name or other collections; what is absent stays. */
  @Transactional
  public DocumentDetails change(
      DocumentId document, @Nullable String name, @Nullable Set<CollectionId> collections) {
    UserId owner = CurrentUser.require();
    DocumentEntity entity = require(owner, document);
    if (name != null) {
      entity.rename(FileName.of(name));
      documents.saveAndFlush(entity);
    }
    if (collections != null) {
      memberships.replace(owner, document, collections);
    }
    changes.announce(owner, document);
    return get(document);
  }

  /** Removes a document with all that was made of it; its bytes follow at once. */
  @Transactional
  public void delete(DocumentId document) {
    UserId owner = CurrentUser.require();
    require(owner, document);
    jdbc.sql("delete from document where owner_id = :owner and id = :id")
        .param("owner", owner.value())
        .param("id", document.value())
        .update();
    events.publishEvent(new DocumentDeleted(owner, document));
    changes.announce(owner, document);
  }

  /**
   * Asks for another run.
   *
   * @throws ApplicationException {@code CONFLICT} while one is under way or where it succeeded
   */
  @Transactional
  public DocumentDetails retry(DocumentId document, @Nullable String password) {
    UserId owner = CurrentUser.require();
    require(owner, document);
    if (get(document).status() != DocumentStatus.FAILED) {
      throw new ApplicationException(ErrorCode.CONFLICT);
    }
    VersionEntity version =
        versions
            .findFirstByOwnerIdAndDocumentIdOrderByNumberDesc(owner.value(), document.value())
            .orElseThrow(() -> new ApplicationException(ErrorCode.NOT_FOUND));
    events.publishEvent(
        new IngestionRequested(owner, document, version.getId(), version.size(), password));
    changes.announce(owner, document);
    return get(document);
  }

  /** Ends the run that is under way; nothing happens where there is none. */
  @Transactional
  public DocumentDetails cancel(DocumentId document) {
    UserId owner = CurrentUser.require();
    require(owner, document);
    events.publishEvent(new CancelRequested(owner, document));
    changes.announce(owner, document);
    return get(document);
  }

  /** The bytes as they were uploaded; the newest version where none is named. */
  @Transactional(readOnly = true)
  public Original original(DocumentId document, @Nullable Integer number) {
    UserId owner = CurrentUser.require();
    DocumentDetails details = get(document);
    VersionEntity version =
        versions
            .findByOwnerIdAndDocumentIdAndNumber(
                owner.value(), document.value(), number == null ? details.version() : number)
            .orElseThrow(() -> new ApplicationException(ErrorCode.NOT_FOUND));
    return new Original(
        store.path(version.storageKey()),
        details.name(),
        version.mediaType(),
        version.size(),
        version.sha256());
  }

  private DocumentEntity require(UserId owner, DocumentId document) {
    jdbc.sql("select id from document where owner_id = :owner and id = :id for update")
        .param("owner", owner.value())
        .param("id", document.value())
        .query(UUID.class)
        .optional();
    return documents
        .findByOwnerIdAndId(owner.value(), document.value())
        .orElseThrow(() -> new ApplicationException(ErrorCode.NOT_FOUND));
  }

  static UUID newId() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  private static String typeByName(String name) {
    return MediaTypeFactory.getMediaType(name)
        .map(MediaType::toString)
        .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
  }
}
