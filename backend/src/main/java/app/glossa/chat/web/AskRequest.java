package app.glossa.chat.web;

import app.glossa.conversations.CleanText;
import app.glossa.conversations.MessageId;
import app.glossa.conversations.Question;
import app.glossa.problem.ApplicationException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question. With {@code regenerateOf} an answer is given again beside the named one, or a
 * question is asked instead of the named one.
 */
@Schema(name = "QuestionRequest")
record AskRequest(
    @Nullable String content,
    @Nullable UUID parentId,
    @Nullable UUID regenerateOf,
    @Nullable @Size(min = 1, max = 100) String clientId) {

  Question question() {
    String asked = content == null ? "" : CleanText.of(content).strip();
    if (asked.isEmpty() && regenerateOf == null) {
      throw ApplicationException.invalid("content", "required");
    }
    return new Question(
        asked,
        parentId == null ? null : new MessageId(parentId),
        regenerateOf == null ? null : new MessageId(regenerateOf),
        clientId == null ? null : CleanText.of(clientId));
  }
}
