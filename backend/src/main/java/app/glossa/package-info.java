/** Glossa: answers from your own documents, every claim with its citation. */
@NullMarked
package app.glossa;

import org.jspecify.annotations.NullMarked;
