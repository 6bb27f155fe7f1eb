package app.glossa.chat;

import app.glossa.models.ModelStatus;
import org.springframework.stereotype.Component;

/** Answers in the model's own words, held against the passages sentence by sentence. */
@Component
class Writing {

  private final Quoting quoting;

  Writing(Quoting quoting) {
    this.quoting = quoting;
  }

  Ending write(Asked asked, Found found, ModelStatus.Writing model, AnswerDraft draft) {
    return quoting.write(asked, found, draft);
  }
}
