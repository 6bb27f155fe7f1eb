package app.glossa.retrieval;

import app.glossa.documents.DocumentId;
import app.glossa.documents.PageKind;
import app.glossa.models.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chunk chosen for a question, self-contained.
 *
 * @param version number of the document's version, from 1
 * @param label heading path, slide title, sheet and cell range
 * @param textStart offset of {@code text} in the page's frozen text
 * @param score higher is nearer; comparable within one retrieval only
 * @param sentences the passage's sentences in text order
 */
public record Passage(
    DocumentId document,
    String documentName,
    String mediaType,
    int version,
    int page,
    PageKind pageKind,
    @Nullable String label,
    int textStart,
    int textEnd,
    String text,
    double score,
    boolean partialDocument,
    List<Sentence> sentences) {

  public Passage {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence with its range in the page's text.
   *
   * @param score how well it answers the question, higher is better, comparable across the passages
   *     of one retrieval; 0 where it was no candidate
   * @param embedding its vector where one was made
   */
  public record Sentence(
      int start, int end, String text, double score, @Nullable Embedding embedding) {}
}
