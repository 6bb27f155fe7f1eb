package app.glossa.ingestion.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.glossa.documents.PageKind;
import app.glossa.problem.ErrorCode;
import app.glossa.testing.Fixtures;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReaderTests {

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();
  private String type = "";

  @Test
  void pdfPagesKeepTheirNumbersAndLines() throws IOException {
    List<ParsedPage> pages = read("a.pdf", Fixtures.pdf("First page.\nIts line.", "", "Third."));
    assertThat(pages).extracting(ParsedPage::number).containsExactly(1, 2, 3);
    assertThat(pages).allMatch(page -> page.kind() == PageKind.PAGE);
    assertThat(pages.get(0).text()).isEqualTo("First page.\nIts line.");
    assertThat(pages.get(2).text()).isEqualTo("Third.");
    assertThat(type).isEqualTo("application/pdf");
  }

  @Test
  void pdfWordsCutAtLineEndsAreJoined() throws IOException {
    String text = read("a.pdf", Fixtures.pdf("The regu-\nlation holds.")).getFirst().text();
    assertThat(text).isEqualTo("The regulation\nholds.");
  }

  @Test
  void passwordOpensPdf() throws IOException {
    byte[] locked = Fixtures.lockedPdf("sesame", "Inside.");
    assertThat(failure("a.pdf", locked, null)).isEqualTo(ErrorCode.ENCRYPTED);
    assertThat(failure("a.pdf", locked, "wrong")).isEqualTo(ErrorCode.WRONG_PASSWORD);
    assertThat(read("a.pdf", locked, "sesame").getFirst().text()).isEqualTo("Inside.");
  }

  @Test
  void docxHeadingsAreRangesOfItsText() throws IOException {
    ParsedPage page =
        read("a.docx", Fixtures.docx("Terms", "Rent is due.", "Notice", "Three months."))
            .getFirst();
    assertThat(page.kind()).isEqualTo(PageKind.TEXT);
    assertThat(page.headings())
        .extracting(each -> page.text().substring(each.start(), each.end()))
        .containsExactly("Terms", "Notice");
    assertThat(page.text()).isEqualTo("Terms\n\nRent is due.\n\nNotice\n\nThree months.");
  }

  @Test
  void slidesArePagesNamedByTheirTitles() throws IOException {
    List<ParsedPage> pages =
        read("a.pptx", Fixtures.pptx("Costs", "It costs 40 euro.", "Plan", "It ends in May."));
    assertThat(pages).extracting(ParsedPage::label).containsExactly("Costs", "Plan");
    assertThat(pages).allMatch(page -> page.kind() == PageKind.SLIDE);
    assertThat(pages.get(1).text()).contains("It ends in May.");
  }

  @Test
  void sheetsArePagesWithTheNumbersOfTheirRows() throws IOException {
    List<ParsedPage> pages =
        read(
            "a.xlsx",
            Fixtures.xlsx(
                "Tools",
                "Parts",
                new String[] {"Code", "Name", "Price"},
                new String[] {"K-1", "", "4.50"},
                new String[] {"K-2", "Saw", "9.00"}));
    assertThat(pages).extracting(ParsedPage::label).containsExactly("Tools", "Parts");
    assertThat(pages.getFirst().text()).isEqualTo("Code\tName\tPrice\nK-1\t\t4.50\nK-2\tSaw\t9.00");
    assertThat(pages.getFirst().rows()).containsExactly(1, 2, 4);
    assertThat(pages.getFirst().columns()).isEqualTo(3);
  }

  @Test
  void openDocumentsAreReadInTheirParts() throws IOException {
    assertThat(read("a.odt", Fixtures.odt("Acta", "Se aprueba.")).getFirst().text())
        .isEqualTo("Acta\n\nSe aprueba.");
    ParsedPage sheet =
        read("a.ods", Fixtures.ods("Konto", "Tag", "Summe", "1. Mai", "12")).getFirst();
    assertThat(sheet.label()).isEqualTo("Konto");
    assertThat(sheet.text()).isEqualTo("Tag\t\tSumme\n1. Mai\t\t12");
    assertThat(read("a.odp", Fixtures.odp("One", "Two")))
        .extracting(ParsedPage::text)
        .containsExactly("One", "Two");
  }

  @Test
  void chaptersOfBooksArePages() throws IOException {
    List<ParsedPage> pages = read("a.epub", Fixtures.epub("Щи", "Варите час.", "Пирог", "Печь."));
    assertThat(pages).extracting(ParsedPage::label).containsExactly("Щи", "Пирог");
    assertThat(pages).allMatch(page -> page.kind() == PageKind.CHAPTER);
    assertThat(pages.getFirst().text()).isEqualTo("Щи\n\nВарите час.");
  }

  @Test
  void mailsHaveHeadBodyAndAttachments() throws IOException {
    List<ParsedPage> pages = read("a.eml", Fixtures.eml("Pump", "It leaks.", "log.txt", "E-417"));
    assertThat(pages.get(0).text())
        .contains("Pump", "From: Ada <ada@example.org>", "To: Ben <ben@example.org>", "It leaks.");
    assertThat(pages.get(0).label()).isEqualTo("Pump");
    assertThat(pages.get(1).label()).isEqualTo("log.txt");
    assertThat(pages.get(1).text()).isEqualTo("E-417");
  }

  @Test
  void plainFormatsAreOnePage() throws IOException {
    assertThat(text("a.rtf", "{\\rtf1\\ansi Hello \\b bold\\b0 .\\par Next.}"))
        .isEqualTo("Hello bold.\n\nNext.");
    assertThat(
            text(
                "a.html",
                "<html><head><title>T</title><script>x()</script></head><body><h1>A</h1>b"))
        .isEqualTo("A\n\nb");
    assertThat(text("a.csv", "code,name\nE-1,\"door, left\"\nE-2,lamp\n"))
        .isEqualTo("code\tname\nE-1\tdoor, left\nE-2\tlamp");
    assertThat(text("a.txt", "one\r\n\r\n\r\ntwo\0\r\n  three")).isEqualTo("one\n\ntwo\n  three");
    assertThat(text("a.md", "# A\n```\n# no\n```\n## B\n"))
        .isEqualTo("# A\n\n```\n# no\n```\n\n## B");
  }

  @Test
  void markdownHeadingsAreNotedOutsideOfFences() throws IOException {
    ParsedPage page = read("a.md", Fixtures.utf8("# A\n```\n# no\n```\n## B\n")).getFirst();
    assertThat(page.headings()).extracting(Heading::level).containsExactly(1, 2);
  }

  @Test
  void encodingsAreTold() throws IOException {
    String japanese = "納品書は三月十四日に東京倉庫で受領されました。担当者は佐藤です。".repeat(5);
    assertThat(read("a.txt", japanese.getBytes(Charset.forName("Shift_JIS"))).getFirst().text())
        .isEqualTo(japanese);
    assertThat(
            read("a.txt", "\uFEFFgrün".getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                .getFirst()
                .text())
        .isEqualTo("grün");
  }

  @Test
  void contentCountsAndNotTheName() throws IOException {
    assertThat(read("a.txt", Fixtures.pdf("A pdf."))).hasSize(1);
    assertThat(type).isEqualTo("application/pdf");
    assertThat(failure("a.pdf", Fixtures.zip("a", "b"), null))
        .isEqualTo(ErrorCode.UNSUPPORTED_TYPE);
    assertThat(failure("a.txt", new byte[0], null)).isEqualTo(ErrorCode.EMPTY);
  }

  @Test
  void containersThatUnpackWithoutEndAreRefused() {
    byte[] bomb = Fixtures.zip("mimetype", "x", "word/document.xml", "a".repeat(40 << 20));
    assertThat(failure("a.docx", bomb, null)).isEqualTo(ErrorCode.TOO_COMPLEX);
  }

  @Test
  void pagesOfPicturesAloneAreSaid() throws IOException {
    Path scan = app.glossa.testing.TestDatabase.root().resolve("sample-docs/scan-notice.pdf");
    read("scan.pdf", Files.readAllBytes(scan));
    assertThat(warnings).containsExactly("pages-without-text[1]");
  }

  private String text(String name, String content) throws IOException {
    List<ParsedPage> pages = read(name, Fixtures.utf8(content));
    assertThat(pages).hasSize(1);
    return pages.getFirst().text();
  }

  private List<ParsedPage> read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, null);
  }

  private List<ParsedPage> read(String name, byte[] bytes, String password) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    List<ParsedPage> pages = new ArrayList<>();
    new FileReader()
        .read(
            file,
            name,
            password,
            found -> type = found,
            new PageSink() {
              @Override
              public void page(ParsedPage page) {
                pages.add(page);
              }

              @Override
              public void alive() {
                // nobody waits
              }

              @Override
              public void warn(String code, List<Integer> numbers) {
                warnings.add(code + numbers);
              }
            });
    return pages;
  }

  private ErrorCode failure(String name, byte[] bytes, String password) {
    ErrorCode[] code = new ErrorCode[1];
    assertThatExceptionOfType(ParseFailure.class)
        .isThrownBy(() -> read(name, bytes, password))
        .satisfies(failure -> code[0] = failure.code());
    return code[0];
  }
}
