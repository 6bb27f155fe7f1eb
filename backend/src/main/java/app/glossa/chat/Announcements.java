package app.glossa.chat;

import app.glossa.conversations.MessageId;
import app.glossa.conversations.RunningAnswers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What instances tell each other: there is more in the log of an answer, an answer is to stop. One
 * connection listens for as long as the instance lives; the advisory lock that it holds tells the
 * others that answers with this instance's number are still being written.
 */
@Component
class Announcements implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Announcements.class);
  private static final int LOOK_MILLIS = 2_000;
  private static final long TRY_AGAIN_MILLIS = 1_000;

  private final int runner = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final LocalAnswers local;
  private final Map<MessageId, Long> counts = new ConcurrentHashMap<>();
  private final Object changed = new Object();
  private final CountDownLatch listening = new CountDownLatch(1);
  private volatile boolean running;

  Announcements(DataSource dataSource, JdbcClient jdbc, LocalAnswers local) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.local = local;
  }

  /** The number of this instance. */
  int runner() {
    return runner;
  }

  /** Tells all instances, this one too, to stop an answer. */
  void stop(MessageId answer) {
    local.find(answer).ifPresent(found -> found.halt(RunningAnswer.Halt.STOPPED));
    jdbc.sql("select pg_notify('glossa_stop', :answer)")
        .param("answer", answer.toString())
        .query((row, number) -> 1)
        .list();
  }

  /** How often there was news of an answer. */
  long count(MessageId answer) {
    return counts.getOrDefault(answer, 0L);
  }

  /** Waits until there is more news than that, at most so long. */
  void await(MessageId answer, long seen, Duration wait) {
    long until = System.nanoTime() + wait.toNanos();
    synchronized (changed) {
      long left = wait.toNanos();
      while (count(answer) <= seen && left > 0) {
        try {
          TimeUnit.NANOSECONDS.timedWait(changed, left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        left = until - System.nanoTime();
      }
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("announcements").start(this::listen);
    try {
      if (!listening.await(10, TimeUnit.SECONDS)) {
        log.warn("not listening to the database yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void listen() {
    while (running) {
      try (Connection connection = dataSource.getConnection()) {
        subscribe(connection);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
          PGNotification[] news = postgres.getNotifications(LOOK_MILLIS);
          for (PGNotification one : news == null ? new PGNotification[0] : news) {
            take(one.getName(), one.getParameter());
          }
        }
        release(connection);
      } catch (SQLException e) {
        log.warn("not listening to the database ({})", e.getSQLState());
        pause();
      }
    }
  }

  private void subscribe(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?, ?)");
        Statement listen = connection.createStatement()) {
      lock.setInt(1, RunningAnswers.ORPHANS_LOCK);
      lock.setInt(2, runner);
      lock.execute();
      listen.execute("listen glossa_answer");
      listen.execute("listen glossa_stop");
      listening.countDown();
    }
  }

  private static void release(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("unlisten *");
      statement.execute("select pg_advisory_unlock_all()");
    }
  }

  private void take(String channel, String parameter) {
    MessageId answer = new MessageId(UUID.fromString(parameter));
    if ("glossa_stop".equals(channel)) {
      local.find(answer).ifPresent(found -> found.halt(RunningAnswer.Halt.STOPPED));
      return;
    }
    if (counts.size() > 10_000) {
      counts.clear();
    }
    counts.merge(answer, 1L, Long::sum);
    synchronized (changed) {
      changed.notifyAll();
    }
  }

  private void pause() {
    try {
      Thread.sleep(TRY_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      running = false;
      Thread.currentThread().interrupt();
    }
  }
}
