package app.glossa.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.documents.PageKind;
import app.glossa.index.ChunkText;
import app.glossa.ingestion.parser.Heading;
import app.glossa.ingestion.parser.ParsedPage;
import app.glossa.language.Sentences;
import app.glossa.language.TextRange;
import app.glossa.models.TokenCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunkSplitterTests {

  private static final Sentences SENTENCES = ChunkSplitterTests::sentences;
  private static final TokenCounter COUNTER = text -> (text.length() + 3) / 4;
  private final ChunkSplitter splitter = new ChunkSplitter(new TextUnits(SENTENCES, COUNTER));

  @Test
  void everyCharacterIsKeptAndEveryOffsetIsExact() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      ParsedPage page = page(randomText(random, random.nextInt(12_000)));
      List<ChunkText> chunks = splitter.split(List.of(page), "title");
      boolean[] covered = new boolean[page.text().length()];
      for (ChunkText chunk : chunks) {
        assertThat(chunk.text())
            .isEqualTo(page.text().substring(chunk.textStart(), chunk.textEnd()));
        assertThat(chunk.indexText()).endsWith(chunk.text());
        assertThat(COUNTER.count(chunk.text())).isLessThanOrEqualTo(510);
        assertThat(Character.isLowSurrogate(chunk.text().charAt(0))).isFalse();
        java.util.Arrays.fill(covered, chunk.textStart(), chunk.textEnd(), true);
      }
      for (int i = 0; i < covered.length; i++) {
        assertThat(covered[i] || Character.isWhitespace(page.text().charAt(i))).isTrue();
      }
    }
  }

  @Test
  void chunksHaveTheRightSizeAndOverlap() {
    String text =
        "Some words that make a sentence of thirty tokens or so, which is usual. ".repeat(200);
    List<ChunkText> chunks = splitter.split(List.of(page(text.strip())), "t");
    for (int i = 1; i < chunks.size() - 1; i++) {
      assertThat(COUNTER.count(chunks.get(i).text())).isBetween(200, 270);
      assertThat(chunks.get(i).textStart()).isLessThan(chunks.get(i - 1).textEnd());
    }
  }

  @Test
  void sameTextGivesTheSameChunks() {
    ParsedPage page = page(randomText(new Random(3), 9_000));
    assertThat(splitter.split(List.of(page), "t")).isEqualTo(splitter.split(List.of(page), "t"));
  }

  @Test
  void chunksNeverCrossPagesAndBlankPagesHaveNone() {
    List<ChunkText> chunks =
        splitter.split(
            List.of(
                page("One."),
                new ParsedPage(2, PageKind.PAGE, null, "", List.of(), List.of(), 0),
                new ParsedPage(3, PageKind.PAGE, null, "Three.", List.of(), List.of(), 0)),
            "t");
    assertThat(chunks).extracting(ChunkText::page).containsExactly(1, 3);
    assertThat(chunks).extracting(ChunkText::ordinal).containsExactly(1, 2);
  }

  @Test
  void headingsNameTheirChunks() {
    String text = "A\n\nfirst text.\n\nB\n\nsecond text.";
    ParsedPage page =
        new ParsedPage(
            1,
            PageKind.TEXT,
            null,
            text,
            List.of(new Heading(1, 0, 1), new Heading(2, text.indexOf('B'), text.indexOf('B') + 1)),
            List.of(),
            0);
    assertThat(splitter.split(List.of(page), "t").getFirst().label()).isEqualTo("A");
  }

  @Test
  void rowsAreNamedByTheirCellsAndKnowTheirHeader() {
    List<String> lines = new ArrayList<>(List.of("Code\tName"));
    IntStream.rangeClosed(1, 200).forEach(i -> lines.add("K-" + i + "\tA part of some sort"));
    ParsedPage sheet =
        new ParsedPage(
            1,
            PageKind.SHEET,
            "Parts",
            String.join("\n", lines),
            List.of(),
            IntStream.rangeClosed(1, 201).boxed().toList(),
            2);
    List<ChunkText> chunks = splitter.split(List.of(sheet), "List");
    assertThat(chunks.getFirst().label()).startsWith("Parts!A1:B");
    assertThat(chunks.get(1).indexText()).startsWith("List\nParts\nCode\tName\nK-");
    assertThat(chunks.getLast().label()).endsWith(":B201");
  }

  private static ParsedPage page(String text) {
    return new ParsedPage(1, PageKind.TEXT, null, text, List.of(), List.of(), 0);
  }

  private static List<TextRange> sentences(String text) {
    List<TextRange> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (".。\n".indexOf(text.charAt(i)) >= 0 || i + 1 == text.length()) {
        found.add(new TextRange(start, i + 1));
        start = i + 1;
      }
    }
    return found;
  }

  private static String randomText(Random random, int length) {
    String letters = "abcdé أبجد 漢字かな ไทยกขคabc देवना \uD83D\uDE00 𝒜 . 。\n\t";
    StringBuilder text = new StringBuilder();
    boolean dense = random.nextInt(4) == 0;
    while (text.length() < length) {
      int c =
          letters.codePointAt(
              letters.offsetByCodePoints(
                  0, random.nextInt(letters.codePointCount(0, letters.length()))));
      if (!dense || !Character.isWhitespace(c) && c != '.') {
        text.appendCodePoint(c);
      }
    }
    return text.toString().strip();
  }
}
