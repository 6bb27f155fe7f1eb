package app.glossa.language;

import java.util.List;
import java.util.Set;

/** Words of a text in any script, as the search by words counts them. */
public interface Tokens {

  /**
   * NFKC, lower case, accents off, combining marks inside words, Han and kana in pairs, Thai in
   * threes, identifiers whole; in text order, with repetitions.
   */
  List<String> of(String text);

  /** Identifiers that the text names: letters with digits, long numbers, codes; lower case. */
  Set<String> identifiers(String text);

  /**
   * Different words of a text without the little words of its language (who, is, the); all of them
   * where nothing would be left or the language is not known.
   */
  Set<String> content(String text, String language);
}
