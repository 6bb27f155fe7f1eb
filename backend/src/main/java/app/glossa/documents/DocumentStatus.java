package app.glossa.documents;

/** How far the version of a document that answers has come. */
public enum DocumentStatus {
  UPLOADED,
  PROCESSING,
  READY,
  PARTIAL,
  FAILED
}
