package app.glossa.language;

/**
 * What a text is written in.
 *
 * @param tag BCP 47, {@code und} where nothing can be said
 * @param confidence of the first candidate, 0 to 1
 * @param margin distance to the second candidate, 0 to 1; below about .1 the choice is noise
 */
public record DetectedLanguage(String tag, double confidence, double margin) {

  public static final DetectedLanguage UNKNOWN = new DetectedLanguage("und", 0, 0);
}
