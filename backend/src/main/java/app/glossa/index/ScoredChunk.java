package app.glossa.index;

import app.glossa.documents.IngestionId;
import app.glossa.documents.PageKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chunk that may answer.
 *
 * @param place where its text stands
 * @param bm25 by words, 0 where it shares none with the question
 * @param cosine by meaning, 0 where {@code byMeaning} is false
 * @param byMeaning whether a vector of the model in use is there
 * @param words those of the question that it holds
 */
public record ScoredChunk(
    Place place, String text, double bm25, double cosine, boolean byMeaning, Set<String> words) {

  public ScoredChunk {
    words = Set.copyOf(words);
  }

  /**
   * A range of a page's frozen text.
   *
   * @param label heading path, cell range or line range, else the page's own label
   */
  public record Place(
      IngestionId ingestion,
      int ordinal,
      int page,
      PageKind kind,
      @Nullable String label,
      int textStart,
      int textEnd) {}
}
