package app.glossa.chat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Overlap of texts in runs of characters: four, of Han and kana two. */
final class NGrams {

  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern WIDE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final int RUN = 4;
  private static final int WIDE_RUN = 2;

  private NGrams() {}

  static Set<String> of(String text) {
    String plain =
        NOISE
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .strip();
    Set<String> grams = new HashSet<>();
    for (String word : plain.split(" ", -1)) {
      int run = WIDE.matcher(word).find() ? WIDE_RUN : RUN;
      String padded = run == RUN ? " " + word + " " : word;
      for (int i = 0; i + run <= padded.length(); i++) {
        grams.add(padded.substring(i, i + run));
      }
      if (!word.isEmpty() && padded.length() < run) {
        grams.add(padded);
      }
    }
    return grams;
  }

  /** Share of the first set that the second holds; 0 of an empty one. */
  static double share(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
  }
}
