package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

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
        stripper.writeText(document, Writer.nullWriter());
      } finally {
        warn("page-damaged", stripper.broken);
        warn("pages-without-text", stripper.pictures);
      }
    }
  }

  private void warn(String code, List<Integer> pages) {
    if (!pages.isEmpty()) {
      sink.warn(code, pages);
    }
  }

  private final class Stripper extends PDFTextStripper {

    private final HyphenJoiner hyphens = new HyphenJoiner();
    private final List<Integer> broken = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private PdfLines lines = new PdfLines();

    Stripper() {
      setSortByPosition(false);
      setAddMoreFormatting(false);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
      lines = new PdfLines();
      try {
        super.processPage(page);
      } catch (IOException | RuntimeException e) {
        broken.add(getCurrentPageNo());
      }
      hand(page, getCurrentPageNo());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      lines.add(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
      lines.add(" ", List.of());
    }

    @Override
    protected void writeLineSeparator() {
      lines.end();
    }

    private void hand(PDPage page, int number) {
      skipTo(number - 1);
      writer.begin(PageKind.PAGE, null);
      for (String line : hyphens.join(lines.text()).split("\n", -1)) {
        if (line.isBlank()) {
          writer.newParagraph();
        } else {
          writer.append(line);
          writer.newLine();
        }
      }
      if (writer.isEmpty() && hasPicture(page)) {
        pictures.add(number);
      }
      writer.finish();
    }

    private void skipTo(int number) {
      while (writer.number() < number) {
        writer.begin(PageKind.PAGE, null);
        writer.finish();
      }
    }

    @Override
    protected void endDocument(PDDocument document) {
      skipTo(Math.min(document.getNumberOfPages(), Limits.PAGES));
    }
  }

  /** Whether a page without text shows something after all. */
  private static boolean hasPicture(PDPage page) {
    try {
      PDResources resources = page.getResources();
      if (resources == null) {
        return false;
      }
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name) || resources.getXObject(name) != null) {
          return true;
        }
      }
      return false;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }
}
