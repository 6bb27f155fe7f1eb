package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads workbooks: each sheet is a page, each row a line, numbers and dates as they are shown. */
final class WorkbookReader {

  private final PageWriter writer;

  WorkbookReader(PageWriter writer) {
    this.writer = writer;
  }

  /** A workbook of today, streamed. */
  void readXlsx(Path file) throws IOException, SAXException {
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container, false);
      XSSFReader reader = new XSSFReader(container);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          writer.begin(PageKind.SHEET, sheets.getSheetName());
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), null, strings, new Rows(), formatter(), false));
          xml.parse(new InputSource(sheet));
        }
      }
    } catch (OpenXML4JException | javax.xml.parsers.ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** A workbook of old; the password opens an encrypted one. */
  void readXls(Path file, @Nullable String password) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
      DataFormatter formatter = formatter();
      formatter.setUseCachedValuesForFormulaCells(true);
      for (Sheet sheet : workbook) {
        writer.begin(PageKind.SHEET, sheet.getSheetName());
        for (Row row : sheet) {
          Cells cells = new Cells();
          for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
              cells.add(cell.getColumnIndex(), formatter.formatCellValue(cell));
            }
          }
          cells.end(row.getRowNum() + 1);
        }
      }
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static DataFormatter formatter() {
    return new DataFormatter(Locale.ROOT);
  }

  /** One row's cells, each after a tab in its column. */
  private final class Cells {

    private int column;

    void add(int at, String value) {
      for (; column < at; column++) {
        writer.append("\t");
      }
      writer.append(oneLine(value));
    }

    void end(int row) {
      writer.newRow(row, column + 1);
    }
  }

  private static String oneLine(String value) {
    return value.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private Cells cells = new Cells();

    @Override
    public void startRow(int row) {
      cells = new Cells();
    }

    @Override
    public void endRow(int row) {
      cells.end(row + 1);
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      if (value != null && !value.isEmpty()) {
        int at = reference == null ? cells.column : new CellReference(reference).getCol();
        cells.add(at, value);
      }
    }
  }
}
