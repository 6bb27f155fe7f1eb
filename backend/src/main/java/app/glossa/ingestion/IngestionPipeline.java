package app.glossa.ingestion;

import app.glossa.documents.LifeCycle;
import app.glossa.problem.ErrorCode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Walk 1, from the bytes of a document to its chunks: it only lists the steps. */
@Component
class IngestionPipeline {

  /** A run that was left unfinished this often is given up. */
  private static final int MOST_ATTEMPTS = 10;

  private final Runs runs;
  private final LifeCycle lifeCycle;
  private final ParseStep parse;
  private final WordsStep words;
  private final MeaningStep meaning;

  IngestionPipeline(
      Runs runs, LifeCycle lifeCycle, ParseStep parse, WordsStep words, MeaningStep meaning) {
    this.runs = runs;
    this.lifeCycle = lifeCycle;
    this.parse = parse;
    this.words = words;
    this.meaning = meaning;
  }

  /** Does the part of a run that its phase names. */
  void advance(Phase phase, Run run, Work work) throws InterruptedException {
    switch (phase) {
      case PARSE -> toWords(run, work);
      case EMBED -> meaning.advance(run, work);
    }
  }

  private void toWords(Run run, Work work) throws InterruptedException {
    Runs.Order order = runs.order(run);
    if (order.attempt() >= MOST_ATTEMPTS) {
      runs.failed(run, ErrorCode.CRASHED);
      return;
    }
    LifeCycle.Source source =
        lifeCycle.source(run.document(), order.version()).orElseThrow(LeaseLostException::new);
    ParsedFile file = parse.read(run, order, source, work);
    Optional<ErrorCode> failure = Verdict.of(file);
    if (failure.isPresent()) {
      parse.failed(run, order, file, failure.get());
    } else {
      runs.stage(run, "SPLITTING");
      words.publish(run, order, source, file);
    }
  }
}
