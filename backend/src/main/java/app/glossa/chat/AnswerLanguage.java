package app.glossa.chat;

import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import org.springframework.stereotype.Component;

/** Notices an answer in another language than the one that was asked for. */
@Component
class AnswerLanguage {

  private static final int EARLY = 80;
  private static final int LATE = 25;
  private static final double SURE = 0.6;

  private final LanguageDetector detector;

  AnswerLanguage(LanguageDetector detector) {
    this.detector = detector;
  }

  /** Watches one answer. */
  Watch watch(String expected) {
    return new Watch(expected);
  }

  /** What is known of the language of one answer. */
  final class Watch {

    private final String expected;
    private boolean settled;

    private Watch(String expected) {
      this.expected = expected;
    }

    /** Whether the text so far is in another language; looks once, when there is enough. */
    boolean isWrong(CharSequence text, boolean whole) {
      long letters = text.codePoints().filter(Character::isLetter).count();
      if (settled || letters < (whole ? LATE : EARLY)) {
        return false;
      }
      settled = true;
      DetectedLanguage detected = detector.detect(text.toString());
      return !detected.tag().equals(expected)
          && !detected.equals(DetectedLanguage.UNKNOWN)
          && detected.margin() >= SURE;
    }
  }
}
