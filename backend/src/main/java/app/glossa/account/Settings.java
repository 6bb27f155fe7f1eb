package app.glossa.account;

/**
 * The settings of a user's profile.
 *
 * @param interfaceLanguage BCP 47 tag of the pages
 * @param answerLanguage {@code auto} or the BCP 47 tag that every answer is given in
 * @param instructions the user's own words to the model, at most 4,000 characters, may be empty
 */
public record Settings(
    String interfaceLanguage,
    Theme theme,
    String answerLanguage,
    AnswerSettings.Length answerLength,
    AnswerSettings.Tone tone,
    String instructions,
    boolean generalKnowledge) {

  /** The value of {@link #answerLanguage} that follows the question. */
  public static final String AUTOMATIC = "auto";

  /** The longest own instructions, in characters. */
  public static final int INSTRUCTIONS_LIMIT = 4000;

  /** The colours of the pages. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  static Settings initial(String interfaceLanguage) {
    return new Settings(
        interfaceLanguage,
        Theme.SYSTEM,
        AUTOMATIC,
        AnswerSettings.Length.NORMAL,
        AnswerSettings.Tone.NEUTRAL,
        "",
        false);
  }

  AnswerSettings forAnswers() {
    return new AnswerSettings(
        answerLanguage, answerLength, tone, instructions, generalKnowledge, interfaceLanguage);
  }
}
