package app.glossa.documents;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The instance's one connection that listens for changes of documents; it comes back by itself. */
@Component
class ChangeListener implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
  private static final int PATIENCE_MS = 10_000;

  private final DataSource dataSource;
  private final DocumentChanges changes;
  private volatile @Nullable Thread thread;

  ChangeListener(DataSource dataSource, DocumentChanges changes) {
    this.dataSource = dataSource;
    this.changes = changes;
  }

  @Override
  public void start() {
    thread = Thread.ofPlatform().daemon().name("document-changes").start(this::listenForever);
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void listenForever() {
    while (thread == Thread.currentThread()) {
      try {
        listen();
      } catch (SQLException e) {
        if (thread == Thread.currentThread()) {
          log.warn("not listening for changes: {}", e.getMessage());
          pause();
        }
      }
    }
  }

  private void listen() throws SQLException {
    HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
    try (Connection connection =
            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("listen " + DocumentChanges.CHANNEL);
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (thread == Thread.currentThread()) {
        PGNotification[] heard = postgres.getNotifications(PATIENCE_MS);
        for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
          changes.heard(each.getParameter());
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
