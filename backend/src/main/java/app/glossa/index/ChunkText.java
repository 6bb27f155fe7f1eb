package app.glossa.index;

import org.jspecify.annotations.Nullable;

/**
 * A slice of one page, ready to be indexed.
 *
 * @param ordinal from 1, in document order
 * @param page number of its page
 * @param textStart offset in the page's text
 * @param textEnd offset in the page's text, exclusive
 * @param label heading path, cell range or line range
 * @param text the page's text at these offsets; what the vector is made of
 * @param indexText text with title, heading path and header rows, for the words only
 */
public record ChunkText(
    int ordinal,
    int page,
    int textStart,
    int textEnd,
    @Nullable String label,
    String text,
    String indexText) {}
