package app.glossa.chat;

import app.glossa.conversations.Message;
import app.glossa.language.Tokens;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a follow-up of few words the question before it, so that the index understands it. */
@Component
class StandaloneQuestion {

  private static final int FEW_WORDS = 4;
  private static final int FEW_CHARACTERS = 8;

  private final Tokens tokens;

  StandaloneQuestion(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What to search for. */
  String of(Asked asked) {
    String question = asked.question();
    Optional<String> previous =
        asked.before().reversed().stream()
            .filter(message -> message.role() == Message.Role.USER)
            .map(Message::content)
            .findFirst();
    return previous.isPresent() && isShort(question) ? previous.get() + " " + question : question;
  }

  /** An identifier says enough alone. */
  private boolean isShort(String question) {
    String stripped = question.strip();
    boolean few =
        stripped.length() <= FEW_CHARACTERS
            || (stripped.contains(" ") && stripped.split("\\s+").length <= FEW_WORDS);
    return few && tokens.identifiers(question).isEmpty();
  }
}
