package app.glossa.documents;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredDocuments implements Documents {

  private static final String IN_SCOPE =
      """
       and (:everything or %1$s = any(:documents)
            or exists (select from document_collection c where c.owner_id = :owner
                        and c.document_id = %1$s and c.collection_id = any(:collections)))
      """;

  private final JdbcClient jdbc;

  StoredDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<LiveDocument> live(SearchScope scope) {
    return scoped(
            "select * from live_document l where l.owner_id = :owner"
                + IN_SCOPE.formatted("l.document_id"),
            scope)
        .query(StoredDocuments::liveDocument)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public int pending(SearchScope scope) {
    return scoped(
            """
            select count(*) from document d where d.owner_id = :owner and d.live_ingestion_id is null
               and exists (select from ingestion i where i.owner_id = d.owner_id and i.document_id = d.id
                            and i.state in ('WAITING', 'RUNNING'))
            """
                + IN_SCOPE.formatted("d.id"),
            scope)
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PageText> page(DocumentId document, int version, int number) {
    return pages(document, version, number, number).stream().findFirst();
  }

  /** Pages of the run that answers for a version, in order. */
  @Override
  @Transactional(readOnly = true)
  public List<PageText> pages(DocumentId document, int version, int from, int to) {
    return jdbc.sql(
            """
            select p.number, p.kind, p.label, p.text from page p
             where p.owner_id = :owner and p.number between :from and :to and p.ingestion_id = (
               select i.id from ingestion i
                 join document_version v on v.owner_id = i.owner_id and v.id = i.version_id
                 join document d on d.owner_id = i.owner_id and d.id = i.document_id
                where i.owner_id = :owner and i.document_id = :document and v.number = :version and i.searchable <> 'NONE'
                order by (i.id = d.live_ingestion_id) desc nulls last, i.created_at desc limit 1)
             order by p.number
            """)
        .param("owner", CurrentUser.require().value())
        .param("document", document.value())
        .param("version", version)
        .param("from", from)
        .param("to", to)
        .query((row, index) ->
            new PageText(
                row.getInt("number"),
                PageKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("text")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public void requireAll(SearchScope scope) {
    UserId owner = scope.owner();
    UUID[] documents = documents(scope);
    UUID[] collections = collections(scope);
    int found =
        jdbc.sql(
                """
                select (select count(*) from document where owner_id = :owner and id = any(:documents))
                     + (select count(*) from collection where owner_id = :owner and id = any(:collections))
                """)
            .param("owner", owner.value())
            .param("documents", documents)
            .param("collections", collections)
            .query(Integer.class)
            .single();
    if (found != documents.length + collections.length) {
      throw new ApplicationException(ErrorCode.NOT_FOUND);
    }
  }

  private JdbcClient.StatementSpec scoped(String sql, SearchScope scope) {
    return jdbc.sql(sql)
        .param("owner", scope.owner().value())
        .param("everything", scope.isEverything())
        .param("documents", documents(scope))
        .param("collections", collections(scope));
  }

  private static UUID[] documents(SearchScope scope) {
    return scope.documents().stream().map(DocumentId::value).toArray(UUID[]::new);
  }

  private static UUID[] collections(SearchScope scope) {
    return scope.collections().stream().map(CollectionId::value).toArray(UUID[]::new);
  }

  private static LiveDocument liveDocument(ResultSet row, int index) throws SQLException {
    return new LiveDocument(
        new DocumentId(row.getObject("document_id", UUID.class)),
        row.getString("name"),
        row.getString("media_type"),
        row.getInt("version"),
        new IngestionId(row.getObject("ingestion_id", UUID.class)),
        row.getString("state").equals("PARTIAL"),
        row.getString("searchable").equals("MEANING"));
  }
}
