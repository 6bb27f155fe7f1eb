package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads OpenDocument sheets and slides, whose parts a general reader does not tell apart. */
final class OpenDocumentReader {

  private static final int MOST_COLUMNS = 16_384;

  private final PageWriter writer;

  OpenDocumentReader(PageWriter writer) {
    this.writer = writer;
  }

  void read(Path file) throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (isEncrypted(zip)) {
        throw new EncryptedDocumentException();
      }
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new IOException("no content");
      }
      try (InputStream bytes = zip.getInputStream(content)) {
        XMLReaderUtils.parseSAX(bytes, new Content(), new ParseContext());
      }
    }
  }

  private static boolean isEncrypted(ZipFile zip) throws IOException {
    ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
    if (manifest == null) {
      return false;
    }
    try (InputStream bytes = zip.getInputStream(manifest)) {
      byte[] start = bytes.readNBytes(1 << 20);
      return new String(start, java.nio.charset.StandardCharsets.UTF_8).contains("encryption-data");
    }
  }

  private final class Content extends DefaultHandler {

    private boolean inSheet;
    private boolean inSlide;
    private int row;
    private int rowRepeats;
    private int column;
    private int cellRepeats;
    private boolean filled;
    private int paragraphs;
    private int silent;
    private int written;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      switch (name) {
        case "office:annotation" -> silent++;
        case "table:table" -> beginTable(attributes);
        case "draw:page" -> {
          inSlide = true;
          writer.begin(PageKind.SLIDE, null);
        }
        case "table:table-row" -> {
          rowRepeats = repeats(attributes.getValue("table:number-rows-repeated"));
          column = 0;
        }
        case "table:table-cell", "table:covered-table-cell" -> {
          cellRepeats = repeats(attributes.getValue("table:number-columns-repeated"));
          filled = false;
        }
        case "text:p", "text:h" -> beginParagraph();
        case "text:tab", "text:s", "text:line-break" -> writer.append(" ");
        default -> {
          // of no interest
        }
      }
    }

    private void beginTable(Attributes attributes) {
      if (!inSlide) {
        inSheet = true;
        row = 0;
        writer.begin(PageKind.SHEET, attributes.getValue("table:name"));
      }
    }

    private void beginParagraph() {
      if (inSheet) {
        if (!filled) {
          pad();
        } else {
          writer.append(" ");
        }
        filled = true;
      } else {
        writer.newParagraph();
      }
      paragraphs++;
    }

    private void pad() {
      for (; written < Math.min(column, MOST_COLUMNS); written++) {
        writer.append("\t");
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      switch (name) {
        case "office:annotation" -> silent--;
        case "text:p", "text:h" -> paragraphs--;
        case "table:table-cell", "table:covered-table-cell" -> column += cellRepeats;
        case "table:table-row" -> endRow();
        case "draw:page" -> {
          inSlide = false;
          writer.newLine();
          writer.label(writer.firstLine());
        }
        default -> {
          // of no interest
        }
      }
    }

    private void endRow() {
      if (inSheet) {
        writer.newRow(row + 1, written + 1);
        row += rowRepeats;
        written = 0;
      } else {
        writer.newLine();
      }
    }

    @Override
    public void characters(char[] text, int start, int length) {
      if (paragraphs > 0 && silent == 0) {
        writer.append(text, start, length);
      }
    }
  }

  private static int repeats(@Nullable String count) {
    try {
      return count == null ? 1 : Math.max(1, Integer.parseInt(count));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
