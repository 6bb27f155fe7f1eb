package app.glossa.ingestion;

import app.glossa.documents.LifeCycle;
import app.glossa.problem.ErrorCode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a file read by a parser process. */
@Component
class ParseStep {

  private static final Duration SPEAK = Duration.ofMillis(500);

  private final WorkerPool pool;
  private final Runs runs;
  private final LifeCycle lifeCycle;
  private final TransactionTemplate transactions;

  ParseStep(WorkerPool pool, Runs runs, LifeCycle lifeCycle, TransactionTemplate transactions) {
    this.pool = pool;
    this.runs = runs;
    this.lifeCycle = lifeCycle;
    this.transactions = transactions;
  }

  ParsedFile read(Run run, Runs.Order order, LifeCycle.Source source, Work work)
      throws InterruptedException {
    runs.stage(run, "PARSING");
    if (!Files.isReadable(source.path())) {
      throw new IllegalStateException("the upload store does not show the file");
    }
    AtomicLong spoken = new AtomicLong(System.nanoTime());
    return pool.read(
        source,
        order.password(),
        work,
        pages -> {
          long now = System.nanoTime();
          if (now - spoken.get() > SPEAK.toNanos()) {
            spoken.set(now);
            runs.progress(run, pages, pages, "pages");
          }
        });
  }

  void failed(Run run, Runs.Order order, ParsedFile file, ErrorCode code) {
    transactions.executeWithoutResult(status -> {
      runs.failed(run, code);
      if (file.mediaType() != null) {
        lifeCycle.isReally(order.version(), file.mediaType());
      }
    });
  }
}
