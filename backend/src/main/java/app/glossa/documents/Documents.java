package app.glossa.documents;

import java.util.List;
import java.util.Optional;

/** What other rooms may ask about documents; always of the current user. */
public interface Documents {

  /** Documents of the scope that can answer now, in no particular order. */
  List<LiveDocument> live(SearchScope scope);

  /** How many documents of the scope are uploaded but cannot answer yet. */
  int pending(SearchScope scope);

  /** One page of a version's frozen text, empty where it is gone. */
  Optional<PageText> page(DocumentId document, int version, int number);

  /** Pages of a version's frozen text from one number to another, in order. */
  default List<PageText> pages(DocumentId document, int version, int from, int to) {
    throw new UnsupportedOperationException();
  }

  /** Refuses, as not found, a scope that names what the owner does not have. */
  void requireAll(SearchScope scope);
}
