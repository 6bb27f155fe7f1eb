package app.glossa.documents;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner's collections. */
@Component
public class DocumentCollections {

  private final CollectionRepository collections;
  private final Library library;
  private final JdbcClient jdbc;

  DocumentCollections(CollectionRepository collections, Library library, JdbcClient jdbc) {
    this.collections = collections;
    this.library = library;
    this.jdbc = jdbc;
  }

  /** A collection with the number of its documents. */
  public record Details(CollectionId id, String name, int documentCount) {}

  /** All collections by name. */
  @Transactional(readOnly = true)
  public List<Details> list() {
    return jdbc.sql(
            """
            select c.id, c.name, (select count(*) from document_collection m
                                   where m.owner_id = c.owner_id and m.collection_id = c.id) as documents
              from collection c where c.owner_id = :owner order by lower(c.name), c.id
            """)
        .param("owner", CurrentUser.require().value())
        .query((row, index) ->
            new Details(
                new CollectionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("documents")))
        .list();
  }

  /**
   * Makes an empty collection.
   *
   * @throws ApplicationException {@code CONFLICT} where the owner has one of that name
   */
  @Transactional
  public Details create(String name) {
    CollectionId id = new CollectionId(Library.newId());
    save(new CollectionEntity(id.value(), CurrentUser.require().value(), checked(name)));
    return get(id);
  }

  /** The collection of that name, made where there is none. */
  @Transactional
  public CollectionId named(String name) {
    return list().stream()
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> create(name))
        .id();
  }

  /** Gives a collection another name. */
  @Transactional
  public Details rename(CollectionId id, String name) {
    CollectionEntity collection = require(id);
    collection.rename(checked(name));
    save(collection);
    return get(id);
  }

  /** Removes a collection, and its documents where that is wanted. */
  @Transactional
  public void delete(CollectionId id, boolean withDocuments) {
    CollectionEntity collection = require(id);
    if (withDocuments) {
      documentsOf(id).forEach(library::delete);
    }
    collections.delete(collection);
  }

  private List<DocumentId> documentsOf(CollectionId id) {
    return jdbc.sql(
            """
            select document_id from document_collection
             where owner_id = :owner and collection_id = :id order by document_id
            """)
        .param("owner", CurrentUser.require().value())
        .param("id", id.value())
        .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)))
        .list();
  }

  private Details get(CollectionId id) {
    Optional<Details> found = list().stream().filter(each -> each.id().equals(id)).findFirst();
    return found.orElseThrow(() -> new ApplicationException(ErrorCode.NOT_FOUND));
  }

  private void save(CollectionEntity collection) {
    try {
      collections.saveAndFlush(collection);
    } catch (DataIntegrityViolationException e) {
      throw new ApplicationException(ErrorCode.CONFLICT);
    }
  }

  private CollectionEntity require(CollectionId id) {
    UserId owner = CurrentUser.require();
    return collections
        .findByOwnerIdAndId(owner.value(), id.value())
        .orElseThrow(() -> new ApplicationException(ErrorCode.NOT_FOUND));
  }

  private static String checked(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > 200 || stripped.indexOf('\0') >= 0) {
      throw ApplicationException.invalid("name", "length");
    }
    return stripped;
  }
}
