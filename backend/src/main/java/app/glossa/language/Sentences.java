package app.glossa.language;

import java.util.List;

/** Where sentences begin and end, in any script. */
public interface Sentences {

  /**
   * Sentences, headings and lines of lists or tables in text order, without surrounding white
   * space, never overlapping; abbreviations, decimals and clause numbers do not end one.
   */
  List<TextRange> of(String text);
}
