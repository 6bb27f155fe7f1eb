package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import app.glossa.problem.ErrorCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Reads values between commas, semicolons, tabs or bars: each record is a row, whatever is quoted
 * how.
 */
final class TableReader {

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 16 * 1024;
  private static final int LONGEST_QUOTED = 64 * 1024;

  private final PageWriter writer;
  private final StringBuilder cell = new StringBuilder();
  private char delimiter = ',';
  private boolean quoted;
  private boolean closed;
  private int cells;
  private int row;

  TableReader(PageWriter writer) {
    this.writer = writer;
  }

  void read(Path file, Metadata metadata) throws IOException {
    writer.begin(PageKind.TEXT, null);
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      Charset charset = new DefaultEncodingDetector().detect(bytes, metadata);
      if (charset == null) {
        throw new ParseFailure(ErrorCode.UNSUPPORTED_TYPE);
      }
      records(new BufferedReader(new InputStreamReader(bytes, charset), 2 * SAMPLE));
    }
  }

  private void records(Reader reader) throws IOException {
    reader.mark(SAMPLE);
    char[] sample = new char[SAMPLE];
    int length = Math.max(0, reader.read(sample));
    reader.reset();
    delimiter = delimiter(new String(sample, 0, length));
    char[] buffer = new char[SAMPLE];
    char before = 0;
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      for (int i = 0; i < read; i++) {
        take(buffer[i], before);
        before = buffer[i];
      }
    }
    if (!cell.isEmpty() || cells > 0) {
      endRow();
    }
  }

  private void take(char c, char before) {
    if (quoted && c != '"' && cell.length() < LONGEST_QUOTED) {
      cell.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    } else if (c == '"') {
      quote();
    } else if (c == delimiter) {
      endCell();
    } else if (c == '\n' || c == '\r') {
      if (c == '\r' || before != '\r') {
        endRow();
      }
    } else {
      cell.append(c == '\t' ? ' ' : c);
      closed = false;
    }
  }

  private void quote() {
    if (quoted) {
      quoted = false;
      closed = true;
    } else if (closed) {
      cell.append('"');
      quoted = true;
      closed = false;
    } else if (cell.toString().isBlank()) {
      cell.setLength(0);
      quoted = true;
    } else {
      cell.append('"');
    }
  }

  private void endCell() {
    writer.append(cells++ == 0 ? "" : "\t");
    writer.append(cell);
    cell.setLength(0);
    quoted = false;
    closed = false;
  }

  private void endRow() {
    endCell();
    writer.newRow(++row, cells);
    cells = 0;
  }

  /** The mark that stands in most lines equally often. */
  private static char delimiter(String sample) {
    String[] lines = sample.split("\\R");
    char best = ',';
    long most = 0;
    for (char candidate : DELIMITERS) {
      long score = 0;
      long first = count(lines[0], candidate);
      for (String line : lines) {
        long count = count(line, candidate);
        score += count == 0 ? 0 : count == first ? 10 : 1;
      }
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }
}
