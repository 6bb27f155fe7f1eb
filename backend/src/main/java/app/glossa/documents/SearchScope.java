package app.glossa.documents;

import app.glossa.account.UserId;
import java.util.Set;

/**
 * What a question is asked of: the owner's documents, narrowed to the union of the named
 * collections and documents where any are named.
 */
public record SearchScope(UserId owner, Set<CollectionId> collections, Set<DocumentId> documents) {

  public SearchScope {
    collections = Set.copyOf(collections);
    documents = Set.copyOf(documents);
  }

  /** Everything that the owner has. */
  public static SearchScope all(UserId owner) {
    return new SearchScope(owner, Set.of(), Set.of());
  }

  /** Whether nothing narrows the owner's documents. */
  public boolean isEverything() {
    return collections.isEmpty() && documents.isEmpty();
  }
}
