package app.glossa.conversations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage that an answer was given, read again from its document.
 *
 * @param id {@code p1} and so on, as citations name it
 * @param textStart offset in the page's text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Passage")
public record PassageText(
    String id,
    UUID documentId,
    String documentName,
    int version,
    int page,
    @Nullable String label,
    int textStart,
    int textEnd,
    String text,
    double score) {}
