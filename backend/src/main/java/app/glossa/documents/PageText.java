package app.glossa.documents;

import org.jspecify.annotations.Nullable;

/**
 * The frozen text of one page.
 *
 * @param number from 1, as the reader counts
 * @param label printed page label, slide title, sheet name or chapter title where there is one
 * @param text NFC, without NUL and lone surrogates; offsets are UTF-16 code units in it
 */
public record PageText(int number, PageKind kind, @Nullable String label, String text) {

  public PageText {
    if (number < 1) {
      throw new IllegalArgumentException("page numbers start at 1");
    }
  }
}
