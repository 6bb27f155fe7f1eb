package app.glossa.documents;

import app.glossa.account.UserId;

/** Announced in the transaction that deletes a document. */
public record DocumentDeleted(UserId owner, DocumentId document) {}
