package app.glossa.account;

/**
 * What a user wants of answers.
 *
 * @param language {@code auto} or the BCP 47 tag that every answer is given in
 * @param instructions the user's own words to the model, at most 4,000 characters, may be empty
 * @param interfaceLanguage BCP 47 tag of the pages, the last resort for the answer's language
 */
public record AnswerSettings(
    String language,
    Length length,
    Tone tone,
    String instructions,
    boolean generalKnowledge,
    String interfaceLanguage) {

  /** How long answers should be. */
  public enum Length {
    SHORT,
    NORMAL,
    LONG
  }

  /** How answers should sound. */
  public enum Tone {
    NEUTRAL,
    PLAIN,
    FORMAL,
    FRIENDLY
  }
}
