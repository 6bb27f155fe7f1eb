package app.glossa.ingestion.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reads a small PDF when a process is new and idle, so that the first real one is quick. */
final class WarmUp {

  private static final long PAUSE_MS = 4_000;

  private WarmUp() {}

  static void run() {
    try {
      Thread.sleep(PAUSE_MS);
      Path file = Files.createTempFile("warm", ".pdf");
      Files.write(file, pdf());
      PageSink nowhere = new Nowhere();
      new PdfReader(new PageWriter(nowhere), nowhere).read(file, "");
      Files.deleteIfExists(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // the first PDF will be slower, that is all
    }
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.showText("Warm up");
        content.endText();
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Where pages vanish. */
  static final class Nowhere implements PageSink {
    @Override
    public void page(ParsedPage page) {
      // nobody reads it
    }

    @Override
    public void alive() {
      // nobody waits
    }

    @Override
    public void warn(String code, List<Integer> pages) {
      // nobody reads it
    }
  }
}
