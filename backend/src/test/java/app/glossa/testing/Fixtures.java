package app.glossa.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small files in all formats, with known words in known places. */
public final class Fixtures {

  private static final String ODF_NAMES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

  private Fixtures() {}

  /** A PDF with a page for each text; lines are cut at line ends. */
  public static byte[] pdf(String... pages) {
    return pdf(null, pages);
  }

  /** The same, opened by a password. */
  public static byte[] lockedPdf(String password, String... pages) {
    return pdf(password, pages);
  }

  private static byte[] pdf(String password, String... pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.setLeading(14);
          content.newLineAtOffset(60, 740);
          for (String line : text.split("\n")) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document: a heading and a paragraph under it, twice. */
  public static byte[] docx(String heading, String text, String second, String secondText) {
    String body =
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + heading(heading)
            + paragraph(text)
            + heading(second)
            + paragraph(secondText)
            + "</w:body></w:document>";
    String styles =
        "<w:styles"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style"
            + " w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading"
            + " 1\"/></w:style></w:styles>";
    return zip(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override"
            + " PartName=\"/word/styles.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>",
        "_rels/.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>",
        "word/_rels/document.xml.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
            + " Target=\"styles.xml\"/></Relationships>",
        "word/document.xml",
        body,
        "word/styles.xml",
        styles);
  }

  private static String heading(String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** Slides, each with a title and a line. */
  public static byte[] pptx(String... titlesAndLines) {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < titlesAndLines.length; i += 2) {
        XSLFSlide slide = show.createSlide();
        for (String text : new String[] {titlesAndLines[i], titlesAndLines[i + 1]}) {
          XSLFTextBox box = slide.createTextBox();
          box.setText(text);
        }
      }
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook with an empty third row and an empty cell, in two sheets of the same rows. */
  public static byte[] xlsx(String first, String second, String[]... rows) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String name : new String[] {first, second}) {
        var sheet = book.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
          var row = sheet.createRow(r < 2 ? r : r + 1);
          for (int c = 0; c < rows[r].length; c++) {
            if (!rows[r][c].isEmpty()) {
              row.createCell(c).setCellValue(rows[r][c]);
            }
          }
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text document: a heading and a paragraph. */
  public static byte[] odt(String heading, String text) {
    return odf(
        "application/vnd.oasis.opendocument.text",
        "<office:text><text:h text:outline-level=\"1\">%s</text:h><text:p>%s</text:p></office:text>"
            .formatted(heading, text));
  }

  /** A spreadsheet with one sheet; an empty cell stands between the two of each row. */
  public static byte[] ods(String name, String... cells) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < cells.length; i += 2) {
      rows.append("<table:table-row>")
          .append(cell(cells[i]))
          .append("<table:table-cell/>")
          .append(cell(cells[i + 1]))
          .append("</table:table-row>");
    }
    return odf(
        "application/vnd.oasis.opendocument.spreadsheet",
        "<office:spreadsheet><table:table table:name=\"%s\">%s</table:table></office:spreadsheet>"
            .formatted(name, rows));
  }

  private static String cell(String text) {
    return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
  }

  /** A presentation with a slide for each text. */
  public static byte[] odp(String... slides) {
    StringBuilder pages = new StringBuilder();
    for (String slide : slides) {
      pages
          .append("<draw:page><draw:frame><draw:text-box><text:p>")
          .append(slide)
          .append("</text:p></draw:text-box></draw:frame></draw:page>");
    }
    return odf(
        "application/vnd.oasis.opendocument.presentation",
        "<office:presentation>" + pages + "</office:presentation>");
  }

  private static byte[] odf(String type, String body) {
    return zip(
        "mimetype",
        type,
        "content.xml",
        "<office:document-content%s office:version=\"1.2\"><office:body>%s</office:body></office:document-content>"
            .formatted(ODF_NAMES, body));
  }

  /** A book with a chapter for each title and text. */
  public static byte[] epub(String... titlesAndTexts) {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    String[] files = new String[6 + titlesAndTexts.length];
    for (int i = 0; i < titlesAndTexts.length; i += 2) {
      items.append(
          "<item id=\"c%1$d\" href=\"c%1$d.xhtml\" media-type=\"application/xhtml+xml\"/>"
              .formatted(i));
      spine.append("<itemref idref=\"c%d\"/>".formatted(i));
      files[6 + i] = "OEBPS/c%d.xhtml".formatted(i);
      files[7 + i] =
          "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>%s</h1><p>%s</p></body></html>"
              .formatted(titlesAndTexts[i], titlesAndTexts[i + 1]);
    }
    files[0] = "mimetype";
    files[1] = "application/epub+zip";
    files[2] = "META-INF/container.xml";
    files[3] =
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
            + " full-path=\"OEBPS/p.opf\"/></rootfiles></container>";
    files[4] = "OEBPS/p.opf";
    files[5] =
        "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest>%s</manifest><spine>%s</spine></package>"
            .formatted(items, spine);
    return zip(files);
  }

  /** A mail with a text attachment. */
  public static byte[] eml(String subject, String body, String attachmentName, String attachment) {
    return utf8(
        """
        From: Ada <ada@example.org>\r
        To: Ben <ben@example.org>\r
        Subject: %s\r
        Date: Mon, 3 Feb 2025 10:00:00 +0000\r
        MIME-Version: 1.0\r
        Content-Type: multipart/mixed; boundary="b"\r
        \r
        --b\r
        Content-Type: text/plain; charset=utf-8\r
        \r
        %s\r
        --b\r
        Content-Type: text/plain; charset=utf-8; name="%s"\r
        Content-Disposition: attachment; filename="%s"\r
        \r
        %s\r
        --b--\r
        """
            .formatted(subject, body, attachmentName, attachmentName, attachment));
  }

  /** Text as bytes. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip file of names and texts in turn; the first is stored, as some formats want. */
  public static byte[] zip(String... namesAndTexts) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = utf8(namesAndTexts[i + 1]);
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        if (i == 0) {
          CRC32 crc = new CRC32();
          crc.update(text);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(text.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(text);
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
