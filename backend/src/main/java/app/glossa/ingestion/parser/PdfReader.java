package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF page by page in the order of its content stream. */
final class PdfReader {

  private final PageWriter writer;
  private final PageSink sink;

  PdfReader(PageWriter writer, PageSink sink) {
    this.writer = writer;
    this.sink = sink;
  }

  void read(Path file, String password) throws IOException {
    try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
        PDDocument document =
            Loader.loadPDF(bytes, password, null, null, IOUtils.createTempFileOnlyStreamCache())) {
      Stripper stripper = new Stripper();
      try {
        stripper.writeText(document, stripper.page);
      } finally {
        if (!stripper.broken.isEmpty()) {
          sink.warn("page-damaged", stripper.broken);
        }
      }
    }
  }

  private final class Stripper extends PDFTextStripper {

    private final StringWriter page = new StringWriter();
    private final HyphenJoiner hyphens = new HyphenJoiner();
    private final List<Integer> broken = new ArrayList<>();

    Stripper() {
      setParagraphEnd("\n");
      setLineSeparator("\n");
      setSortByPosition(false);
      setAddMoreFormatting(false);
    }

    @Override
    public void processPage(PDPage pdPage) throws IOException {
      page.getBuffer().setLength(0);
      try {
        super.processPage(pdPage);
      } catch (IOException | RuntimeException e) {
        broken.add(getCurrentPageNo());
      }
      hand(getCurrentPageNo());
    }

    private void hand(int number) {
      while (writer.number() < number - 1) {
        writer.begin(PageKind.PAGE, null);
      }
      writer.begin(PageKind.PAGE, null);
      String joined = hyphens.join(page.toString());
      for (String line : joined.split("\n", -1)) {
        if (line.isBlank()) {
          writer.newParagraph();
        } else {
          writer.append(line);
          writer.newLine();
        }
      }
      writer.finish();
      page.getBuffer().setLength(0);
    }

    @Override
    protected void endDocument(PDDocument document) {
      while (writer.number() < Math.min(document.getNumberOfPages(), Limits.PAGES)) {
        writer.begin(PageKind.PAGE, null);
        writer.finish();
      }
    }
  }
}
