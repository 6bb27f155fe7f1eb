package app.glossa.documents;

import app.glossa.account.UserId;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents are in which collections. */
@Component
class Memberships {

  private final JdbcClient jdbc;

  Memberships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void requireAll(UserId owner, Set<CollectionId> collections) {
    UUID[] ids = collections.stream().map(CollectionId::value).toArray(UUID[]::new);
    int found =
        jdbc.sql("select count(*) from collection where owner_id = :owner and id = any(:ids)")
            .param("owner", owner.value())
            .param("ids", ids)
            .query(Integer.class)
            .single();
    if (found != ids.length) {
      throw new ApplicationException(ErrorCode.NOT_FOUND);
    }
  }

  void add(UserId owner, DocumentId document, CollectionId collection) {
    jdbc.sql(
            """
            insert into document_collection (owner_id, document_id, collection_id)
            values (:owner, :document, :collection) on conflict do nothing
            """)
        .param("owner", owner.value())
        .param("document", document.value())
        .param("collection", collection.value())
        .update();
  }

  void replace(UserId owner, DocumentId document, Set<CollectionId> collections) {
    requireAll(owner, collections);
    jdbc.sql("delete from document_collection where owner_id = :owner and document_id = :document")
        .param("owner", owner.value())
        .param("document", document.value())
        .update();
    collections.forEach(collection -> add(owner, document, collection));
  }
}
