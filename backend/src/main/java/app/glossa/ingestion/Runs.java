package app.glossa.ingestion;

import app.glossa.account.CurrentUser;
import app.glossa.documents.DocumentChanges;
import app.glossa.documents.DocumentWarning;
import app.glossa.problem.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of runs: what is asked for, how far it is, how it ended. */
@Component
class Runs {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Leases leases;
  private final DocumentChanges changes;

  Runs(JdbcClient jdbc, JsonMapper json, Leases leases, DocumentChanges changes) {
    this.jdbc = jdbc;
    this.json = json;
    this.leases = leases;
    this.changes = changes;
  }

  /**
   * What a run is to do.
   *
   * @param attempt how often it was left unfinished
   */
  record Order(UUID version, int attempt, @Nullable String password) {}

  /** What was found out while the words were made. */
  record Findings(
      int pages,
      int chunks,
      List<String> languages,
      Map<String, Object> report,
      List<DocumentWarning> warnings) {}

  @Transactional(readOnly = true)
  public Order order(Run run) {
    return jdbc.sql(
            "select version_id, attempt, options ->> 'password' as password from ingestion"
                + " where owner_id = :owner and id = :id")
        .param("owner", owner())
        .param("id", run.id().value())
        .query((row, index) ->
            new Order(
                row.getObject("version_id", UUID.class),
                row.getInt("attempt"),
                row.getString("password")))
        .optional()
        .orElseThrow(LeaseLostException::new);
  }

  @Transactional
  public void stage(Run run, String stage) {
    leases.hold(run);
    update(run, "stage = :stage, progress_unit = null", Map.of("stage", stage));
    changes.announce(run.owner(), run.document());
  }

  @Transactional
  public void progress(Run run, int done, int total, String unit) {
    update(
        run,
        "progress_done = :done, progress_total = :total, progress_unit = :unit",
        Map.of("done", done, "total", total, "unit", unit));
    changes.announce(run.owner(), run.document());
  }

  /** The run's vectors grew; its row alone, the caller announces it. */
  @Transactional
  public void embedded(Run run, int more) {
    update(
        run, "progress_done = least(progress_done + :more, progress_total)", Map.of("more", more));
  }

  /** The words are there: the lease ends, and the run waits for its vectors. */
  @Transactional
  public void wordsPublished(Run run, Findings findings) {
    update(
        run,
        """
        searchable = 'WORDS', stage = 'EMBEDDING', attempt = 0, options = '{}', page_count = :pages, chunk_count = :chunks,
        languages = :languages::jsonb, report = :report::jsonb, warnings = :warnings::jsonb,
        progress_done = 0, progress_total = :chunks, progress_unit = 'chunks', lease_holder = null, lease_until = null
        """,
        Map.of(
            "pages", findings.pages(),
            "chunks", findings.chunks(),
            "languages", json.writeValueAsString(findings.languages()),
            "report", json.writeValueAsString(findings.report()),
            "warnings", json.writeValueAsString(findings.warnings())));
    changes.announce(run.owner(), run.document());
  }

  /** All that can be done is done. */
  @Transactional
  public void meaningPublished(Run run, List<DocumentWarning> more) {
    List<DocumentWarning> warnings = new java.util.ArrayList<>(warnings(run));
    warnings.addAll(more);
    update(
        run,
        """
        state = :state, searchable = :searchable, stage = 'PUBLISHING', warnings = :warnings::jsonb, progress_unit = null,
        report = report || jsonb_build_object('seconds', round(extract(epoch from clock_timestamp() - started_at)::numeric, 1)),
        ready_at = clock_timestamp(), lease_holder = null, lease_until = null
        """,
        Map.of(
            "state", warnings.isEmpty() ? "READY" : "PARTIAL",
            "searchable", more.isEmpty() ? "MEANING" : "WORDS",
            "warnings", json.writeValueAsString(warnings)));
    changes.announce(run.owner(), run.document());
  }

  /** The run ends without an answerable document. */
  @Transactional
  public void failed(Run run, ErrorCode code) {
    leases.hold(run);
    update(
        run,
        "state = 'FAILED', error_code = :code, options = '{}', progress_unit = null,"
            + " lease_holder = null, lease_until = null",
        Map.of("code", code.name()));
    changes.announce(run.owner(), run.document());
  }

  /** Notes that the run was left unfinished by a fault of ours. */
  @Transactional
  public void stumbled(Run run) {
    update(run, "attempt = attempt + 1", Map.of());
  }

  private List<DocumentWarning> warnings(Run run) {
    String stored =
        jdbc.sql("select warnings from ingestion where owner_id = :owner and id = :id")
            .param("owner", owner())
            .param("id", run.id().value())
            .query((row, index) -> row.getString(1))
            .single();
    return json.readValue(stored, new TypeReference<List<DocumentWarning>>() {});
  }

  private void update(Run run, String assignments, Map<String, Object> values) {
    jdbc.sql(
            "update ingestion set "
                + assignments
                + " where owner_id = :owner and id = :id and state = 'RUNNING'"
                + " and lease_holder = :holder")
        .params(values)
        .param("owner", owner())
        .param("id", run.id().value())
        .param("holder", leases.holder())
        .update();
  }

  private static UUID owner() {
    return CurrentUser.require().value();
  }
}
