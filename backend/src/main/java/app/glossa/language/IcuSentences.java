package app.glossa.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** ICU's sentence breaks inside the blocks of a text, with what ICU cannot know put right. */
@Component
class IcuSentences implements Sentences {

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?i)(?:^|.*[\\s(\\[\"'„“«])(?:dr|mr|mrs|ms|prof|st|sr|jr|no|nos|nr|art|arts|abs|fig|figs|tab|vol|pp?|ch|sec|sect"
              + "|vs|cf|ca|approx|etc|e\\.g|i\\.e|z\\.b|d\\.h|u\\.a|bzw|ggf|vgl|bspw|inkl|zzgl|usw|evtl|str|tel|hr|fr|ing|dipl"
              + "|m|mme|mlle|av|p\\.ex|env|núm|sra|srta|ud|uds|pág|págs|ej|dott|sig|sigg|pag|tj|tzv|např|č|ul|np|tzn|ok|ust|poz"
              + "|örn|vb|vd|bkz|nr\\.crt|dvs|bl\\.a|t\\.ex|op|gl|inc|ltd|corp|co|dept|gov|gen|col|capt|lt|rev|hon|ext|ed|eds"
              + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|г|гг|руб|стр|рис|ул|им|тыс|млн|т\\.е|т\\.д|т\\.п|см|др|пр)\\.\\s*");

  private static final Pattern INITIAL = Pattern.compile("(?:^|.*[\\s.(])\\p{Lu}\\.\\s*");

  /** 3. Mai, § 12. Satz, Art. 5.: an ordinal or a clause number rather than an end. */
  private static final Pattern NUMBER = Pattern.compile("(?:^|.*[\\s§(])(?:\\p{Nd}{1,3}\\.)+\\s*");

  private static final int LONG = 400;

  private static final int PIECE = 80;

  @Override
  public List<TextRange> of(String text) {
    List<TextRange> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    for (TextRange block : TextBlocks.of(text)) {
      String words = block.of(text).replaceAll("[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]", " ");
      breaks.setText(words);
      int start = 0;
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        if (end == words.length() || ends(words, start, end)) {
          add(words, start, end, block.start(), sentences);
          start = end;
        }
      }
    }
    return sentences;
  }

  private static boolean ends(String words, int start, int end) {
    int next = words.codePointAt(end);
    if (Character.isLowerCase(next)) {
      return false;
    }
    String sentence = words.substring(Math.max(start, end - 40), end);
    return !ABBREVIATION.matcher(sentence).matches()
        && !INITIAL.matcher(sentence).matches()
        && !(NUMBER.matcher(sentence).matches() && Character.isLetter(next));
  }

  private static void add(String words, int start, int end, int offset, List<TextRange> sentences) {
    int from = start;
    while (end - from > LONG) {
      int cut = cut(words, from, end);
      if (cut < 0) {
        break;
      }
      addStripped(words, from, cut, offset, sentences);
      from = cut;
    }
    addStripped(words, from, end, offset, sentences);
  }

  /**
   * Where a very long sentence can be read in parts: after a semicolon; in Thai, which marks no
   * ends, at a space.
   */
  private static int cut(String words, int from, int end) {
    for (int i = from + PIECE; i < end - PIECE; i++) {
      char c = words.charAt(i);
      boolean thai = c == ' ' && Scripts.of(words.charAt(i - 1)) == Scripts.TRIPLES;
      if (thai || c == ' ' && ";；؛".indexOf(words.charAt(i - 1)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static void addStripped(
      String words, int start, int end, int offset, List<TextRange> sentences) {
    int from = start;
    int to = end;
    while (from < to && blank(words.charAt(from))) {
      from++;
    }
    while (to > from && blank(words.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new TextRange(offset + from, offset + to));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
