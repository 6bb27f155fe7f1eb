package app.glossa.ingestion.parser;

/**
 * A heading as a range of its page's text.
 *
 * @param level from 1, the highest
 */
public record Heading(int level, int start, int end) {}
