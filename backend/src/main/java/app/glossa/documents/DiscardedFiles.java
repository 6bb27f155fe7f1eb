package app.glossa.documents;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes bytes whose rows are gone. The database notes them when the rows go, so that a crash
 * between the two leaves nothing behind.
 */
@Component
class DiscardedFiles {

  private static final Logger log = LoggerFactory.getLogger(DiscardedFiles.class);

  private final JdbcClient jdbc;
  private final UploadStore store;
  private final TransactionTemplate transactions;

  DiscardedFiles(JdbcClient jdbc, UploadStore store, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.store = store;
    this.transactions = transactions;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void afterDeletion(DocumentDeleted event) {
    Thread.startVirtualThread(this::sweep);
  }

  @Scheduled(fixedDelay = 15_000, initialDelay = 5_000)
  void sweep() {
    List<String> keys =
        jdbc.sql("select storage_key from discarded_file order by discarded_at limit 1000")
            .query((row, index) -> row.getString(1))
            .list();
    for (String key : keys) {
      try {
        store.remove(key);
        transactions.executeWithoutResult(status -> forget(key));
      } catch (IOException e) {
        log.warn("a discarded file could not be removed, it is tried again: {}", e.getMessage());
      }
    }
  }

  private void forget(String key) {
    jdbc.sql("delete from discarded_file where storage_key = :key").param("key", key).update();
  }
}
