package app.glossa.documents;

import java.util.List;

/**
 * Something of a document that was left out, though the rest is usable.
 *
 * @param code kebab-case
 * @param message a sentence for people
 * @param pages numbers of the pages concerned, empty where it is not a matter of pages
 */
public record DocumentWarning(String code, String message, List<Integer> pages) {

  public DocumentWarning {
    pages = List.copyOf(pages);
  }
}
