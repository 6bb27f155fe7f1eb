package app.glossa.ingestion;

import app.glossa.account.UserId;
import app.glossa.documents.CancelRequested;
import app.glossa.documents.DocumentId;
import app.glossa.documents.DocumentUploaded;
import app.glossa.documents.IngestionId;
import app.glossa.documents.IngestionRequested;
import app.glossa.documents.LifeCycle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/** Enters runs into the queue in the very transaction that asks for them, and takes them out. */
@Component
class QueueEntries {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final LifeCycle lifeCycle;
  private final Pickers pickers;

  QueueEntries(JdbcClient jdbc, JsonMapper json, LifeCycle lifeCycle, Pickers pickers) {
    this.jdbc = jdbc;
    this.json = json;
    this.lifeCycle = lifeCycle;
    this.pickers = pickers;
  }

  @EventListener
  void enter(DocumentUploaded event) {
    enter(event.owner(), event.document(), event.version(), event.size(), null);
  }

  @EventListener
  void enter(IngestionRequested event) {
    enter(event.owner(), event.document(), event.version(), event.size(), event.password());
  }

  @EventListener
  void cancel(CancelRequested event) {
    List<IngestionId> cancelled =
        jdbc.sql(
                """
                update ingestion set state = 'CANCELLED', lease_holder = null, lease_until = null, searchable = 'NONE', options = '{}'
                 where owner_id = :owner and document_id = :document and state in ('WAITING', 'RUNNING') returning id
                """)
            .param("owner", event.owner().value())
            .param("document", event.document().value())
            .query((row, index) -> new IngestionId(row.getObject("id", UUID.class)))
            .list();
    cancelled.forEach(each -> lifeCycle.withdraw(event.document(), each));
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void wake(DocumentUploaded event) {
    pickers.wake();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void wake(IngestionRequested event) {
    pickers.wake();
  }

  private void enter(
      UserId owner, DocumentId document, UUID version, long size, @Nullable String password) {
    Map<String, String> options =
        password == null || password.isEmpty() ? Map.of() : Map.of("password", password);
    jdbc.sql(
            """
            insert into ingestion (id, owner_id, document_id, version_id, size, options, created_at)
            values (:id, :owner, :document, :version, :size, :options::jsonb, clock_timestamp())
            """)
        .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
        .param("owner", owner.value())
        .param("document", document.value())
        .param("version", version)
        .param("size", size)
        .param("options", json.writeValueAsString(options))
        .update();
  }
}
