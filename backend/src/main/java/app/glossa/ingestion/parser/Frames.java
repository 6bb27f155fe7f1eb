package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes over the pipes of a parser process: a kind, then its fields. */
public final class Frames {

  /** The worker is ready for a file. */
  public static final int READY = 'R';

  /** The media type of the file. */
  public static final int TYPE = 'T';

  /** A page. */
  public static final int PAGE = 'P';

  /** There is progress. */
  public static final int ALIVE = 'A';

  /** A warning: code and pages. */
  public static final int WARNING = 'W';

  /** The file is read. */
  public static final int DONE = 'D';

  /** The file cannot be read (further): a code. */
  public static final int FAILURE = 'F';

  private static final int LONGEST_TEXT = 4 * 21_000_000;
  private static final int LONGEST_LIST = 21_000_000;

  private Frames() {}

  public static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0
        ? null
        : new String(in.readNBytes(checked(length, LONGEST_TEXT)), StandardCharsets.UTF_8);
  }

  public static void writeInts(DataOutputStream out, List<Integer> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  public static List<Integer> readInts(DataInputStream in) throws IOException {
    int size = checked(in.readInt(), LONGEST_LIST);
    List<Integer> numbers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      numbers.add(in.readInt());
    }
    return numbers;
  }

  static void writePage(DataOutputStream out, ParsedPage page) throws IOException {
    out.write(PAGE);
    out.writeInt(page.number());
    writeText(out, page.kind().name());
    writeText(out, page.label());
    writeText(out, page.text());
    out.writeInt(page.headings().size());
    for (Heading heading : page.headings()) {
      out.writeInt(heading.level());
      out.writeInt(heading.start());
      out.writeInt(heading.end());
    }
    writeInts(out, page.rows());
    out.writeInt(page.columns());
  }

  /** The page that follows the kind {@link #PAGE}. */
  public static ParsedPage readPage(DataInputStream in) throws IOException {
    int number = in.readInt();
    PageKind kind = PageKind.valueOf(required(readText(in)));
    String label = readText(in);
    String text = required(readText(in));
    int count = checked(in.readInt(), LONGEST_LIST);
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      headings.add(new Heading(in.readInt(), in.readInt(), in.readInt()));
    }
    return new ParsedPage(number, kind, label, text, headings, readInts(in), in.readInt());
  }

  /** A text that must be there. */
  public static String required(@Nullable String text) throws IOException {
    if (text == null) {
      throw new IOException("a field is missing");
    }
    return text;
  }

  private static int checked(int length, int most) throws IOException {
    if (length < 0 || length > most) {
      throw new IOException("a frame of " + length);
    }
    return length;
  }
}
