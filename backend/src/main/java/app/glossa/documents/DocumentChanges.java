package app.glossa.documents;

import app.glossa.account.UserId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells subscribers on every instance that a document changed. What is announced in a transaction
 * is heard after its commit, and only ids travel.
 */
@Component
public class DocumentChanges {

  static final String CHANNEL = "document_changed";

  private final Map<UserId, Set<Subscription>> subscriptions = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;

  DocumentChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Joins the caller's transaction where one is open. */
  public void announce(UserId owner, DocumentId document) {
    jdbc.sql("select pg_notify(:channel, :payload)::text")
        .param("channel", CHANNEL)
        .param("payload", owner + ":" + document)
        .query((row, index) -> true)
        .single();
  }

  /** Hears of this owner's changes until it is closed. */
  public Subscription subscribe(UserId owner) {
    Subscription subscription = new Subscription(owner);
    subscriptions.compute(
        owner,
        (key, present) -> {
          Set<Subscription> set = present == null ? ConcurrentHashMap.newKeySet() : present;
          set.add(subscription);
          return set;
        });
    return subscription;
  }

  void heard(String payload) {
    int colon = payload.indexOf(':');
    UserId owner = new UserId(UUID.fromString(payload.substring(0, colon)));
    DocumentId document = new DocumentId(UUID.fromString(payload.substring(colon + 1)));
    subscriptions.getOrDefault(owner, Set.of()).forEach(each -> each.offer(document));
  }

  /** One listener's queue of changed documents. */
  public final class Subscription implements AutoCloseable {

    private final UserId owner;
    private final BlockingQueue<DocumentId> changed = new LinkedBlockingQueue<>();
    private final Set<DocumentId> queued = ConcurrentHashMap.newKeySet();

    private Subscription(UserId owner) {
      this.owner = owner;
    }

    /** The next document that changed, null where none did in that time. */
    public @Nullable DocumentId next(Duration patience) throws InterruptedException {
      DocumentId document = changed.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (document != null) {
        queued.remove(document);
      }
      return document;
    }

    private void offer(DocumentId document) {
      if (queued.add(document)) {
        changed.add(document);
      }
    }

    @Override
    public void close() {
      subscriptions.computeIfPresent(
          owner,
          (key, set) -> {
            set.remove(this);
            return set.isEmpty() ? null : set;
          });
    }
  }
}
