package app.glossa.documents;

import app.glossa.account.UserId;

/** Announced in the transaction in which an owner ends the run over a document. */
public record CancelRequested(UserId owner, DocumentId document) {}
