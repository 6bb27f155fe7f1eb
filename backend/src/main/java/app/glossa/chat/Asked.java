package app.glossa.chat;

import app.glossa.account.AnswerSettings;
import app.glossa.conversations.Message;
import app.glossa.models.ModelStatus;
import java.util.List;

/** A question with all that shapes its answer. */
record Asked(
    RunningAnswer running,
    List<Message> before,
    AnswerSettings settings,
    ReplyLanguage language,
    AnswerTexts.In texts,
    ModelStatus model) {

  Asked {
    before = List.copyOf(before);
  }

  String question() {
    return running.begun().question().content();
  }

  String mode() {
    return switch (model) {
      case ModelStatus.Quoting() -> "quoting";
      case ModelStatus.Writing _ -> "model";
    };
  }

  boolean halted() {
    return running.halted() != null;
  }
}
