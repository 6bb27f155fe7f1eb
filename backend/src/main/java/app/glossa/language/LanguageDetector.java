package app.glossa.language;

import java.util.Set;

/** Says which language a text is written in. */
public interface LanguageDetector {

  /** The language of the text's first 2,000 characters. */
  DetectedLanguage detect(String text);

  /** BCP 47 tags that can be told apart. */
  Set<String> languages();
}
