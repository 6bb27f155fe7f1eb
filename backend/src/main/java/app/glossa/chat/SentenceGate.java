package app.glossa.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a model's words through as they come, but holds its markers back until their sentence is
 * whole. Pieces may end anywhere, in the middle of a marker too.
 */
class SentenceGate {

  private static final int LONGEST_MARKER = 24;
  private static final int SHORTEST_SENTENCE = 8;
  private static final Pattern MARKER_START = Pattern.compile("[\\s\\p{Nd},;^cCpP–-]*");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");
  private static final String ENDS = ".!?…؟۔।";
  private static final String WIDE_ENDS = "。！？";
  private static final String CLOSERS = "\"'”’»)]』」*_";

  private final Consumer<String> words;
  private final SentenceEnd end;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder sentence = new StringBuilder();
  private final StringBuilder space = new StringBuilder();
  private final StringBuilder marker = new StringBuilder();
  private final List<Integer> markers = new ArrayList<>();

  /** Takes what a sentence says and which passages it claims, in the order of its markers. */
  @FunctionalInterface
  interface SentenceEnd {
    void sentence(String text, List<Integer> claimed);
  }

  SentenceGate(Consumer<String> words, SentenceEnd end) {
    this.words = words;
    this.end = end;
  }

  /** The next piece of the model's text. */
  void accept(String piece) {
    piece.chars().forEach(c -> take((char) c));
    flush();
  }

  /** Nothing follows. */
  void finish() {
    if (!marker.isEmpty()) {
      release();
    }
    close();
    space.setLength(0);
    flush();
  }

  private void take(char c) {
    if (!marker.isEmpty()) {
      insideMarker(c);
    } else if (c == '[' || c == '【') {
      marker.append(c);
    } else if (c == '\n') {
      close();
      space.setLength(0);
      put(c);
      sentence.setLength(0);
    } else if (Character.isWhitespace(c)) {
      space.append(c);
    } else {
      if (isOver(c)) {
        close();
      }
      boolean glued = !markers.isEmpty() && ENDS.indexOf(c) >= 0;
      if (!glued && !space.isEmpty()) {
        put(' ');
      }
      space.setLength(0);
      put(c);
    }
  }

  private void insideMarker(char c) {
    boolean closes = c == ']' || c == '】';
    if (closes && NUMBER.matcher(marker).find()) {
      Matcher numbers = NUMBER.matcher(marker);
      while (numbers.find()) {
        markers.add(Integer.parseInt(numbers.group()));
      }
      marker.setLength(0);
      return;
    }
    boolean possible =
        !closes
            && marker.length() < LONGEST_MARKER
            && MARKER_START.matcher(String.valueOf(c)).matches();
    if (possible) {
      marker.append(c);
    } else {
      release();
      take(c);
    }
  }

  /** It was no marker after all. */
  private void release() {
    String text = marker.toString();
    marker.setLength(0);
    if (isOver(text.charAt(0))) {
      close();
    }
    if (!space.isEmpty()) {
      put(' ');
      space.setLength(0);
    }
    text.chars().forEach(c -> put((char) c));
  }

  /** Whether the sentence so far ends before this character. */
  private boolean isOver(char next) {
    int last = sentence.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char mark = sentence.charAt(last);
    if (WIDE_ENDS.indexOf(mark) >= 0) {
      return CLOSERS.indexOf(next) < 0 && WIDE_ENDS.indexOf(next) < 0;
    }
    boolean ends = ENDS.indexOf(mark) >= 0 && !space.isEmpty() && last >= SHORTEST_SENTENCE;
    return ends && !Character.isLowerCase(next) && (mark != '.' || !isShortened(last));
  }

  /** A point after one to three letters or a small number is no end: Dr. Fr. z. B. 3. */
  private boolean isShortened(int point) {
    int start = point;
    while (start > 0 && Character.isLetterOrDigit(sentence.charAt(start - 1))) {
      start--;
    }
    String word = sentence.substring(start, point);
    boolean number =
        !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    boolean letters =
        word.length() <= 2
            && !word.isEmpty()
            && word.chars().allMatch(Character::isLetter)
            && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
    return number || letters;
  }

  private void close() {
    String text = sentence.toString().strip();
    if (!text.isEmpty() || !markers.isEmpty()) {
      flush();
      end.sentence(text, List.copyOf(markers));
    }
    markers.clear();
    sentence.setLength(0);
  }

  private void put(char c) {
    out.append(c);
    sentence.append(c);
  }

  private void flush() {
    if (!out.isEmpty()) {
      String text = out.toString();
      out.setLength(0);
      words.accept(text);
    }
  }
}
