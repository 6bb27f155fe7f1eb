package app.glossa.conversations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in an answer and the words that prove it, as it goes over the wire too.
 *
 * @param id {@code c1} and so on, the marker in the answer
 * @param number of the document in order of first use, from 1
 * @param passage which of the answer's passages holds the words
 * @param documentId left out when the document is gone
 * @param quote word for word the page's text at the offsets
 * @param rects {@code [x, y, width, height]} as shares of a page without text
 * @param answerStart where the sentence that it proves begins, in the answer without markers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
    String id,
    int number,
    String passage,
    @Nullable UUID documentId,
    String documentName,
    int version,
    int page,
    @Nullable String label,
    String quote,
    @Nullable Integer textStart,
    @Nullable Integer textEnd,
    @Nullable List<List<Double>> rects,
    Verdict verdict,
    int answerStart,
    int answerEnd,
    Source source) {

  /** How far the words carry the sentence. */
  public enum Verdict {
    /** The words are there and support the sentence. */
    @JsonProperty("exact")
    EXACT,
    /** They support it in other words or in another language. */
    @JsonProperty("close")
    CLOSE,
    /** Only the place is known. */
    @JsonProperty("page")
    PAGE
  }

  /** What became of the cited version. */
  public enum Source {
    @JsonProperty("current")
    CURRENT,
    @JsonProperty("superseded")
    SUPERSEDED,
    @JsonProperty("deleted")
    DELETED
  }

  /** The same citation with what became of its document. */
  public Citation withSource(Source now) {
    return new Citation(
        id,
        number,
        passage,
        documentId,
        documentName,
        version,
        page,
        label,
        quote,
        textStart,
        textEnd,
        rects,
        verdict,
        answerStart,
        answerEnd,
        now);
  }
}
