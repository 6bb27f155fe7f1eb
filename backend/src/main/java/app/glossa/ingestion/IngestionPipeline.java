package app.glossa.ingestion;

import org.springframework.stereotype.Component;

/** Walk 1, from the bytes of a document to its chunks: it only lists the steps. */
@Component
class IngestionPipeline {

  void advance(Phase phase, Run run, Work work) {
    throw new UnsupportedOperationException();
  }
}
