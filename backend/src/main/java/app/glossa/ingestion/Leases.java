package app.glossa.ingestion;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.IngestionId;
import app.glossa.documents.LifeCycle;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which runs this instance may work on. A lease is short and renewed by a heartbeat; when an
 * instance dies, it runs out and another picks the run up where it stopped.
 */
@Component
class Leases {

  static final Duration LENGTH = Duration.ofSeconds(20);

  private final String holder = UUID.randomUUID().toString();
  private final JdbcClient jdbc;
  private final LifeCycle lifeCycle;

  Leases(JdbcClient jdbc, LifeCycle lifeCycle) {
    this.jdbc = jdbc;
    this.lifeCycle = lifeCycle;
  }

  /** The name under which this instance leases. */
  String holder() {
    return holder;
  }

  /** The next run that waits for this phase, leased to this instance. */
  @Transactional
  public Optional<Run> pick(Phase phase) {
    return jdbc.sql("select * from pick_ingestion(:phase, :holder, :seconds)")
        .param("phase", phase.name())
        .param("holder", holder)
        .param("seconds", (int) LENGTH.toSeconds())
        .query((row, index) ->
            new Run(
                new IngestionId(row.getObject("ingestion_id", UUID.class)),
                new UserId(row.getObject("run_owner", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class))))
        .optional();
  }

  /** Prolongs the lease; false where it is lost. */
  @Transactional
  public boolean renew(Run run) {
    return jdbc.sql(
                """
                update ingestion set lease_until = now() + make_interval(secs => :seconds)
                 where owner_id = :owner and id = :id and lease_holder = :holder and state = 'RUNNING'
                """)
            .param("seconds", (int) LENGTH.toSeconds())
            .param("owner", CurrentUser.require().value())
            .param("id", run.id().value())
            .param("holder", holder)
            .update()
        == 1;
  }

  /**
   * Makes sure that the run is ours until the transaction ends; the first thing in each transaction
   * that writes. Documents are locked before runs, as a deletion does.
   *
   * @throws LeaseLostException where it is not
   */
  @Transactional
  public void hold(Run run) {
    boolean held =
        lifeCycle.hold(run.document())
            && jdbc.sql(
                    """
                    select id from ingestion
                     where owner_id = :owner and id = :id and lease_holder = :holder and state = 'RUNNING' for update
                    """)
                .param("owner", CurrentUser.require().value())
                .param("id", run.id().value())
                .param("holder", holder)
                .query(UUID.class)
                .optional()
                .isPresent();
    if (!held) {
      throw new LeaseLostException();
    }
  }

  /** Gives the run back to the queue, to be picked again after this time at the earliest. */
  @Transactional
  public void release(Run run, Duration pause) {
    jdbc.sql(
            """
            update ingestion set lease_holder = null, lease_until = now() + make_interval(secs => :seconds)
             where owner_id = :owner and id = :id and lease_holder = :holder and state = 'RUNNING'
            """)
        .param("seconds", pause.toMillis() / 1000.0)
        .param("owner", CurrentUser.require().value())
        .param("id", run.id().value())
        .param("holder", holder)
        .update();
  }
}
