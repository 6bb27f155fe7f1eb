package app.glossa.chat;

import app.glossa.conversations.Message;
import app.glossa.language.Tokens;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a follow-up of few words the question before it, so that the index understands it. */
@Component
class StandaloneQuestion {

  private static final int FEW = 3;

  private final FunctionWords functionWords;
  private final Tokens tokens;

  StandaloneQuestion(FunctionWords functionWords, Tokens tokens) {
    this.functionWords = functionWords;
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

  private boolean isShort(String question) {
    List<String> words = functionWords.contentWords(question);
    boolean spaced = question.strip().contains(" ");
    return tokens.identifiers(question).isEmpty()
        && (spaced ? words.size() < FEW : question.strip().length() <= 2 * FEW);
  }
}
