package app.glossa.documents;

/**
 * A document that can answer now.
 *
 * @param version number of the answering version, from 1
 * @param ingestion the live run of that version, under which its pages and chunks stand
 * @param partial something was left out; an answer that uses it says so
 * @param byMeaning its vectors are there; otherwise only its words are searchable
 */
public record LiveDocument(
    DocumentId id,
    String name,
    String mediaType,
    int version,
    IngestionId ingestion,
    boolean partial,
    boolean byMeaning) {}
