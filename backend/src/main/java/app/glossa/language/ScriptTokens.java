package app.glossa.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Words by the rules of their script; no dictionary and no stemming. */
@Component
class ScriptTokens implements Tokens {

  private static final int LONGEST = 64;

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

  private static final Pattern GROUPING = Pattern.compile("[.,]");

  private final FunctionWords functionWords = new FunctionWords();

  @Override
  public List<String> of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> tokens = new ArrayList<>(normal.length() / 5 + 4);
    int at = 0;
    while (at < normal.length()) {
      int c = normal.codePointAt(at);
      Scripts script = Scripts.of(c);
      int end = at + Character.charCount(c);
      if (script != Scripts.NONE) {
        end = endOfRun(normal, end, script);
        switch (script) {
          case PAIRS -> grams(normal.substring(at, end), 2, tokens);
          case TRIPLES -> grams(normal.substring(at, end), 3, tokens);
          case SPACED, NONE -> end = word(normal, at, end, tokens);
        }
      }
      at = end;
    }
    return tokens;
  }

  @Override
  public Set<String> identifiers(String text) {
    return Identifiers.in(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Override
  public Set<String> content(String text, String language) {
    Set<String> all = new LinkedHashSet<>(of(text));
    Set<String> content = new LinkedHashSet<>(all);
    content.removeAll(functionWords.folded(language));
    return content.isEmpty() ? all : content;
  }

  private static int endOfRun(String text, int from, Scripts script) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Scripts.of(c) != script && !ignorable(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Joiners of Indic and Persian writing and soft hyphens neither end a word nor count. */
  private static boolean ignorable(int c) {
    return c == 0x200C || c == 0x200D || c == 0xAD;
  }

  /** Adds the word and, where it is the head of a joined identifier or number, that as well. */
  private static int word(String text, int start, int end, List<String> tokens) {
    int joinedEnd = endOfJoined(text, end);
    String joined = text.substring(start, joinedEnd);
    if (joinedEnd > end) {
      if (GROUPED.matcher(joined).matches()) {
        tokens.add(GROUPING.matcher(joined).replaceAll(""));
        return joinedEnd;
      }
      if (decimal(joined)) {
        tokens.add(joined);
        return joinedEnd;
      }
      if (Identifiers.is(joined)) {
        tokens.add(shorten(Folding.fold(Identifiers.normal(joined))));
      }
    }
    String word = plain(text.substring(start, end));
    if (!word.isEmpty()) {
      tokens.add(shorten(Folding.fold(word)));
    }
    return end;
  }

  private static boolean decimal(String joined) {
    return joined.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
  }

  private static int endOfJoined(String text, int from) {
    int end = from;
    while (end + 1 < text.length()
        && "-_./:,".indexOf(text.charAt(end)) >= 0
        && Scripts.of(text.codePointAt(end + 1)) == Scripts.SPACED) {
      if (text.charAt(end) == ',' && !digitsAround(text, end)) {
        break;
      }
      end = endOfRun(text, end + 1, Scripts.SPACED);
    }
    return end;
  }

  private static boolean digitsAround(String text, int at) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  private static String plain(String word) {
    if (word.codePoints().noneMatch(ScriptTokens::ignorable)) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints().filter(c -> !ignorable(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static void grams(String run, int size, List<String> tokens) {
    int[] points = plain(Folding.fold(run)).codePoints().toArray();
    if (points.length == 0) {
      return;
    }
    if (points.length <= size) {
      tokens.add(new String(points, 0, points.length));
    }
    for (int i = 0; points.length > size && i + size <= points.length; i++) {
      tokens.add(new String(points, i, size));
    }
  }

  private static String shorten(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }
}
