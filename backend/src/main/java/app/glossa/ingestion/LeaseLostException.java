package app.glossa.ingestion;

/** The run is not ours any more: deleted, cancelled or taken over. Nothing of it may be written. */
class LeaseLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
