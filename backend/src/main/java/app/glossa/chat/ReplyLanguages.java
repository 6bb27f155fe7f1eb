package app.glossa.chat;

import app.glossa.account.AnswerSettings;
import app.glossa.account.Languages;
import app.glossa.chat.ReplyLanguage.Reason;
import app.glossa.conversations.Message;
import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Chooses the language of an answer: a pin in the profile, else the question's, else, where that is
 * too short or unsure, the conversation's, else that of the pages.
 */
@Component
class ReplyLanguages {

  /** Below this gap between the first two candidates the detector guesses. */
  private static final double MARGIN = 0.08;

  private static final double SHORT_MARGIN = 0.5;
  private static final int LETTERS = 20;
  private static final int WORDS = 4;

  private final LanguageDetector detector;
  private final FunctionWords functionWords;
  private final Languages languages;

  ReplyLanguages(LanguageDetector detector, FunctionWords functionWords, Languages languages) {
    this.detector = detector;
    this.functionWords = functionWords;
    this.languages = languages;
  }

  /** The language for a question that follows these messages. */
  ReplyLanguage choose(AnswerSettings settings, String question, List<Message> before) {
    if (!"auto".equals(settings.language())) {
      return new ReplyLanguage(settings.language(), Reason.PROFILE);
    }
    Optional<String> own = ofQuestion(question);
    if (own.isPresent()) {
      return new ReplyLanguage(own.get(), Reason.QUESTION);
    }
    return before.reversed().stream()
        .map(Message::language)
        .filter(tag -> tag != null && !tag.isEmpty())
        .findFirst()
        .map(tag -> new ReplyLanguage(tag, Reason.CONVERSATION))
        .orElseGet(() -> new ReplyLanguage(settings.interfaceLanguage(), Reason.INTERFACE));
  }

  private Optional<String> ofQuestion(String question) {
    Optional<String> script = ScriptLanguages.of(question).filter(languages.answers()::contains);
    if (script.isPresent()) {
      return script;
    }
    DetectedLanguage detected = detector.detect(question);
    boolean known = languages.answers().contains(detected.tag());
    long letters = question.codePoints().filter(Character::isLetter).count();
    boolean longEnough = letters >= LETTERS && question.strip().split("\\s+").length >= WORDS;
    Optional<String> words = functionWords.languageOf(question);
    if (words.isPresent() && (!longEnough || detected.margin() < 2 * MARGIN || !known)) {
      return words;
    }
    double needed = longEnough ? MARGIN : SHORT_MARGIN;
    return known && detected.margin() >= needed ? Optional.of(detected.tag()) : words;
  }
}
