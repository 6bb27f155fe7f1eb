package app.glossa.documents;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the run over a document asks of it and reports to it. Each call works for the current user
 * and joins the caller's transaction.
 */
@Component
public class LifeCycle {

  private final VersionRepository versions;
  private final UploadStore store;
  private final JdbcClient jdbc;

  LifeCycle(VersionRepository versions, UploadStore store, JdbcClient jdbc) {
    this.versions = versions;
    this.store = store;
    this.jdbc = jdbc;
  }

  /** The file of a run. */
  public record Source(Path path, String name) {}

  /** A page to be frozen, with its language and its headings as JSON. */
  public record FrozenPage(PageText page, @Nullable String language, String headings) {}

  /** The file that a run reads, empty where its document is gone. */
  @Transactional(readOnly = true)
  public Optional<Source> source(DocumentId document, UUID version) {
    UUID owner = CurrentUser.require().value();
    return jdbc.sql(
            """
            select v.storage_key, d.name from document_version v join document d on d.owner_id = v.owner_id and d.id = v.document_id
             where v.owner_id = :owner and v.document_id = :document and v.id = :version
            """)
        .param("owner", owner)
        .param("document", document.value())
        .param("version", version)
        .query((row, index) ->
            new Source(store.path(row.getString("storage_key")), row.getString("name")))
        .optional();
  }

  /** Notes what the bytes really are. */
  @Transactional
  public void isReally(UUID version, String mediaType) {
    versions.findById(version).ifPresent(entity -> entity.isReally(mediaType));
  }

  /**
   * Keeps a document from being deleted until the transaction ends.
   *
   * @return false where it is gone
   */
  @Transactional
  public boolean hold(DocumentId document) {
    return jdbc.sql(
            "select id from document where owner_id = :owner and id = :id for no key update")
        .param("owner", CurrentUser.require().value())
        .param("id", document.value())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** Freezes the pages of a run. */
  @Transactional
  public void freeze(IngestionId ingestion, List<FrozenPage> pages) {
    UserId owner = CurrentUser.require();
    for (FrozenPage frozen : pages) {
      PageText page = frozen.page();
      jdbc.sql(
              """
              insert into page (owner_id, ingestion_id, number, kind, label, language, headings, text)
              values (:owner, :ingestion, :number, :kind, :label, :language, :headings::jsonb, :text)
              """)
          .param("owner", owner.value())
          .param("ingestion", ingestion.value())
          .param("number", page.number())
          .param("kind", page.kind().name())
          .param("label", page.label())
          .param("language", frozen.language())
          .param("headings", frozen.headings())
          .param("text", page.text())
          .update();
    }
  }

  /**
   * Lets a run answer for its document.
   *
   * @param instead whether it takes the place of a run that answers already
   */
  @Transactional
  public void answerFrom(DocumentId document, IngestionId ingestion, boolean instead) {
    jdbc.sql(
            """
            update document set live_ingestion_id = :ingestion
             where owner_id = :owner and id = :id and (:instead or live_ingestion_id is null)
            """)
        .param("owner", CurrentUser.require().value())
        .param("id", document.value())
        .param("ingestion", ingestion.value())
        .param("instead", instead)
        .update();
  }

  /** Takes back what a run published. */
  @Transactional
  public void withdraw(DocumentId document, IngestionId ingestion) {
    UUID owner = CurrentUser.require().value();
    jdbc.sql(
            """
            update document set live_ingestion_id = null
             where owner_id = :owner and id = :id and live_ingestion_id = :ingestion
            """)
        .param("owner", owner)
        .param("id", document.value())
        .param("ingestion", ingestion.value())
        .update();
    jdbc.sql("delete from page where owner_id = :owner and ingestion_id = :ingestion")
        .param("owner", owner)
        .param("ingestion", ingestion.value())
        .update();
  }
}
