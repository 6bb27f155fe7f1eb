package app.glossa.ingestion;

import app.glossa.account.UserId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.IngestionId;

/** A leased run over a document. */
record Run(IngestionId id, UserId owner, DocumentId document) {}
