package app.glossa.documents;

import app.glossa.account.UserId;
import java.util.UUID;

/** Announced in the transaction that stores a new version of a document. */
public record DocumentUploaded(UserId owner, DocumentId document, UUID version, long size) {}
