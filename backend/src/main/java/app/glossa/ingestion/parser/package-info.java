/** Reads files; everything here but the records runs in a process of its own that may die. */
@NullMarked
package app.glossa.ingestion.parser;

import org.jspecify.annotations.NullMarked;
