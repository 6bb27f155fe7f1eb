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
  private static final double MARGIN = 0.1;

  /** What few letters have to show: alone, and against the language spoken so far. */
  private static final double SHORT_MARGIN = 0.3;

  private static final double OTHER_MARGIN = 0.9;
  private static final int LETTERS = 20;
  private static final int WORDS = 4;

  private final LanguageDetector detector;
  private final Languages languages;

  ReplyLanguages(LanguageDetector detector, Languages languages) {
    this.detector = detector;
    this.languages = languages;
  }

  /** The language for a question that follows these messages. */
  ReplyLanguage choose(AnswerSettings settings, String question, List<Message> before) {
    if (!"auto".equals(settings.language())) {
      return new ReplyLanguage(settings.language(), Reason.PROFILE);
    }
    DetectedLanguage detected = detector.detect(question);
    Optional<String> spoken = spoken(before);
    double needed = isLong(question) ? MARGIN : spoken.isPresent() ? OTHER_MARGIN : SHORT_MARGIN;
    if (languages.answers().contains(detected.tag()) && detected.margin() >= needed) {
      return new ReplyLanguage(detected.tag(), Reason.QUESTION);
    }
    return spoken
        .map(tag -> new ReplyLanguage(tag, Reason.CONVERSATION))
        .orElseGet(() -> new ReplyLanguage(settings.interfaceLanguage(), Reason.INTERFACE));
  }

  private static Optional<String> spoken(List<Message> before) {
    return before.reversed().stream()
        .flatMap(message -> Optional.ofNullable(message.language()).stream())
        .findFirst();
  }

  private static boolean isLong(String question) {
    long letters = question.codePoints().filter(Character::isLetter).count();
    return letters >= LETTERS && question.strip().split("\\s+").length >= WORDS;
  }
}
