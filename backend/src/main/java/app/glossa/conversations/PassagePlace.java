package app.glossa.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a passage stands that an answer was given; its text stays with the document. */
public record PassagePlace(
    String id,
    UUID documentId,
    String documentName,
    int version,
    int page,
    @Nullable String label,
    int textStart,
    int textEnd,
    double score) {}
