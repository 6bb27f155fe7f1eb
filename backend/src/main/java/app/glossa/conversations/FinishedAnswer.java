package app.glossa.conversations;

import app.glossa.problem.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is stored.
 *
 * @param model name of the model that wrote it
 * @param prompt name of the fixed instructions that the model was given
 */
public record FinishedAnswer(
    String content,
    Message.Status status,
    @Nullable ErrorCode error,
    String language,
    String languageReason,
    String mode,
    @Nullable String model,
    @Nullable String prompt,
    boolean abstained,
    List<Message.Span> unsupported,
    List<Citation> citations,
    List<PassagePlace> passages,
    Message.Searched searched,
    int ms) {

  public FinishedAnswer {
    unsupported = List.copyOf(unsupported);
    citations = List.copyOf(citations);
    passages = List.copyOf(passages);
  }
}
