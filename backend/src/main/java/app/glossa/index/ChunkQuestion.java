package app.glossa.index;

import app.glossa.documents.IngestionId;
import app.glossa.models.Embedding;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is looked for among the chunks of some live ingestions.
 *
 * @param words of the question, as the index counts them
 * @param identifiers that the question names
 * @param vector gives the question's vector; asked once, while the words are counted
 * @param candidates how many chunks each side may name
 */
public record ChunkQuestion(
    List<IngestionId> ingestions,
    Set<String> words,
    Set<String> identifiers,
    Supplier<Embedding> vector,
    int candidates) {

  public ChunkQuestion {
    ingestions = List.copyOf(ingestions);
    words = Set.copyOf(words);
    identifiers = Set.copyOf(identifiers);
  }
}
