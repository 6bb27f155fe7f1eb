package app.glossa.conversations.web;

import app.glossa.conversations.CleanText;
import app.glossa.conversations.Feedback;
import app.glossa.problem.ApplicationException;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reader's verdict. */
record FeedbackRequest(
    int value,
    @Nullable @Size(max = 100) String reason,
    @Nullable @Size(max = 4000) String comment) {

  Feedback feedback() {
    if (value != 1 && value != -1) {
      throw ApplicationException.invalid("value", "out-of-range");
    }
    return new Feedback(
        value,
        reason == null ? null : CleanText.of(reason),
        comment == null ? null : CleanText.of(comment));
  }
}
