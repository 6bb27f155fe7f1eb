package app.glossa.ingestion;

import app.glossa.documents.DocumentChanges;
import app.glossa.documents.LifeCycle;
import app.glossa.index.ChunkIndex;
import app.glossa.index.ChunkText;
import app.glossa.models.Embedder;
import app.glossa.models.Embedding;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a document searchable by its meaning, some seconds at a time, so that a small document does
 * not wait behind a large one. What is embedded is stored at once and never made again.
 */
@Component
class MeaningStep {

  private static final Logger log = LoggerFactory.getLogger(MeaningStep.class);
  private static final int BATCH = 8;
  private static final Duration TURN = Duration.ofSeconds(4);
  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final Duration SPEAK = Duration.ofMillis(500);

  private final Embedder embedder;
  private final ChunkIndex index;
  private final LifeCycle lifeCycle;
  private final Leases leases;
  private final Runs runs;
  private final DocumentChanges changes;
  private final TransactionTemplate transactions;

  MeaningStep(
      Embedder embedder,
      ChunkIndex index,
      LifeCycle lifeCycle,
      Leases leases,
      Runs runs,
      DocumentChanges changes,
      TransactionTemplate transactions) {
    this.embedder = embedder;
    this.index = index;
    this.lifeCycle = lifeCycle;
    this.leases = leases;
    this.runs = runs;
    this.changes = changes;
    this.transactions = transactions;
  }

  void advance(Run run, Work work) {
    long end = System.nanoTime() + TURN.toNanos();
    long spoken = 0;
    while (!work.isEnded() && System.nanoTime() < end) {
      List<ChunkText> chunks = index.withoutVector(run.id(), BATCH);
      if (chunks.isEmpty()) {
        publish(run, List.of());
        return;
      }
      List<Embedding> vectors = embedded(run, chunks);
      if (vectors.isEmpty()) {
        return;
      }
      boolean speaks = System.nanoTime() - spoken > SPEAK.toNanos();
      spoken = speaks ? System.nanoTime() : spoken;
      store(run, chunks, vectors, speaks);
    }
  }

  /** The vectors, empty where the model does not work now. */
  private List<Embedding> embedded(Run run, List<ChunkText> chunks) {
    try {
      return embedder.passages(chunks.stream().map(ChunkText::text).toList());
    } catch (ApplicationException e) {
      log.warn("chunks could not be embedded: {}", e.code().wire());
      if (e.code().retryable() || e.code().category() != ErrorCode.Category.MODEL) {
        leases.release(run, PAUSE);
      } else {
        publish(run, List.of("words-only"));
      }
      return List.of();
    }
  }

  private void store(Run run, List<ChunkText> chunks, List<Embedding> vectors, boolean speaks) {
    transactions.executeWithoutResult(status -> {
      leases.hold(run);
      index.addVectors(run.id(), chunks, vectors);
      runs.embedded(run, chunks.size());
      if (speaks) {
        changes.announce(run.owner(), run.document());
      }
    });
  }

  private void publish(Run run, List<String> warnings) {
    transactions.executeWithoutResult(status -> {
      leases.hold(run);
      lifeCycle.answerFrom(run.document(), run.id(), true);
      runs.meaningPublished(
          run, warnings.stream().map(code -> Warnings.of(code, List.of())).toList());
    });
  }
}
