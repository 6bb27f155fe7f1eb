package app.glossa.chat;

import app.glossa.conversations.FinishedAnswer;
import app.glossa.conversations.RunningAnswers;
import app.glossa.models.ModelStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores an answer as it ended. */
@Component
class AnswerStore {

  private final RunningAnswers answers;

  AnswerStore(RunningAnswers answers) {
    this.answers = answers;
  }

  void store(Asked asked, Found found, AnswerDraft draft, Ending ending) {
    answers.finish(
        asked.running().begun().answer(),
        new FinishedAnswer(
            draft.content(),
            ending.status(),
            ending.error(),
            asked.language().tag(),
            asked.language().reason().wire(),
            asked.mode(),
            model(asked.model()),
            prompt(asked.model()),
            ending.abstained(),
            draft.unsupported(),
            draft.citations(),
            found.passages().stream().map(PlacedPassage::place).toList(),
            found.searched(),
            asked.running().millis()));
  }

  private static @Nullable String model(ModelStatus status) {
    return switch (status) {
      case ModelStatus.Quoting() -> null;
      case ModelStatus.Writing writing -> writing.model();
    };
  }

  private static @Nullable String prompt(ModelStatus status) {
    return switch (status) {
      case ModelStatus.Quoting() -> null;
      case ModelStatus.Writing writing -> writing.instructions().name().toLowerCase(Locale.ROOT);
    };
  }
}
