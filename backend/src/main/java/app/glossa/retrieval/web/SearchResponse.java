package app.glossa.retrieval.web;

import app.glossa.retrieval.Passage;
import app.glossa.retrieval.Retrieval;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Passages, best first; {@code language} is the question's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SearchResult")
record SearchResponse(List<Item> items, String language, long ms) {

  /** A passage; {@code text} is that range of the page's text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Passage")
  record Item(
      String id,
      UUID documentId,
      String documentName,
      int version,
      int page,
      @Nullable String label,
      int textStart,
      int textEnd,
      String text,
      double score) {

    static Item of(int number, Passage passage) {
      return new Item(
          "p" + number,
          passage.document().value(),
          passage.documentName(),
          passage.version(),
          passage.page(),
          passage.label(),
          passage.textStart(),
          passage.textEnd(),
          passage.text(),
          passage.score());
    }
  }

  static SearchResponse of(Retrieval retrieval, long ms) {
    List<Passage> passages = retrieval.passages();
    return new SearchResponse(
        IntStream.range(0, passages.size()).mapToObj(i -> Item.of(i + 1, passages.get(i))).toList(),
        retrieval.language(),
        ms);
  }
}
