package app.glossa.conversations;

import app.glossa.problem.ErrorCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a conversation, as it goes over the wire too.
 *
 * @param content Markdown with a marker {@code [c1]} where a citation stands
 * @param language BCP 47 tag of the answer
 * @param languageReason {@code profile}, {@code question}, {@code conversation} or {@code
 *     interface}
 * @param mode {@code quoting} or {@code model}
 * @param unsupported sentences that no passage supports, as ranges of {@code content} without
 *     markers
 * @param passages what the answer was given; only where it was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
    MessageId id,
    @Nullable MessageId parentId,
    Role role,
    String content,
    Status status,
    @Nullable Failure error,
    @Nullable String language,
    @Schema(allowableValues = {"profile", "question", "conversation", "interface"})
        @Nullable String languageReason,
    @Schema(allowableValues = {"quoting", "model"}) @Nullable String mode,
    @Nullable Boolean abstained,
    @Nullable List<Citation> citations,
    @Nullable List<Span> unsupported,
    @Nullable List<PassageText> passages,
    @Nullable Searched searched,
    @Nullable Integer ms,
    Instant createdAt) {

  /** Who speaks. */
  public enum Role {
    USER,
    ASSISTANT
  }

  /** How far an answer came. */
  public enum Status {
    COMPLETE,
    STREAMING,
    STOPPED,
    INTERRUPTED,
    FAILED
  }

  /** Why an answer is not whole. */
  @Schema(name = "MessageError")
  public record Failure(String code, boolean retryable) {

    /** The failure as the wire names it. */
    public static Failure of(ErrorCode code) {
      return new Failure(code.wire(), code.retryable());
    }
  }

  /** A range of {@code content} without its markers, end exclusive. */
  @Schema(name = "TextRange")
  public record Span(int start, int end) {}

  /** How much was looked through: documents, and passages that were found in them. */
  public record Searched(int documents, int passages) {}

  /** The same message with the passages that its answer was given. */
  public Message withPassages(List<PassageText> given) {
    return new Message(
        id,
        parentId,
        role,
        content,
        status,
        error,
        language,
        languageReason,
        mode,
        abstained,
        citations,
        unsupported,
        given,
        searched,
        ms,
        createdAt);
  }
}
