package app.glossa.chat;

import app.glossa.retrieval.Passage;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes passages as data between two lines with a mark that no document can know. What looks like
 * a boundary, a speaker's tag or a passage's number in a document is taken apart.
 */
final class PassageBlock {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Tags with which chat formats tell speakers apart. */
  private static final Pattern TAGS =
      Pattern.compile(
          "<\\|[^|<>]{0,40}\\|>|<{2,}/?|>{2,}|\\[/?INST]|</?s>|<start_of_turn>|<end_of_turn>"
              + "|(?im)^\\s*(system|assistant|user)\\s*:\\s*$");

  private static final Pattern NUMBERS = Pattern.compile("\\[(\\s*[cp]?\\d{1,3}\\s*)]");

  /** Characters that are read but not seen, with which text hides from people. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u200B-\\u200D\\u2060-\\u2064\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\x{E0000}-\\x{E007F}]");

  private PassageBlock() {}

  /** A mark of 64 random bits. */
  static String mark() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static String of(List<PlacedPassage> passages, String mark) {
    StringBuilder block = new StringBuilder("<<" + mark + ">>\n");
    int number = 1;
    for (PlacedPassage placed : passages) {
      block.append(entry(number++, placed.passage())).append("\n\n");
    }
    return block.append("<</").append(mark).append(">>").toString();
  }

  static String entry(int number, Passage passage) {
    String name = clean(MarkdownText.flat(passage.documentName()));
    return "[" + number + "] " + name + ", page " + passage.page() + ":\n" + clean(passage.text());
  }

  private static String clean(String text) {
    String seen = INVISIBLE.matcher(text).replaceAll("");
    String untagged = TAGS.matcher(seen).replaceAll(" ");
    return NUMBERS.matcher(untagged).replaceAll("($1)");
  }
}
