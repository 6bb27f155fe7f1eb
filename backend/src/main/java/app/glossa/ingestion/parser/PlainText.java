package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import app.glossa.problem.ErrorCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Reads text as it stands, in whatever encoding; Markdown headings are noted. */
final class PlainText {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(\\S.*?)\\s*#*\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

  private final PageWriter writer;
  private final boolean markdown;
  private boolean fenced;
  private long letters;
  private long odd;

  private PlainText(PageWriter writer, boolean markdown) {
    this.writer = writer;
    this.markdown = markdown;
  }

  static void read(Path file, Metadata metadata, PageWriter writer)
      throws IOException, TikaException {
    String name = String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
    boolean markdown = name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(md|markdown|mdown)");
    writer.begin(PageKind.TEXT, null);
    writer.keepIndents();
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      Charset charset = new DefaultEncodingDetector().detect(bytes, metadata);
      if (charset == null) {
        throw new ParseFailure(ErrorCode.UNSUPPORTED_TYPE);
      }
      new PlainText(writer, markdown)
          .lines(new BufferedReader(new InputStreamReader(bytes, charset)));
    }
  }

  private void lines(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    char[] buffer = new char[32 * 1024];
    boolean afterReturn = false;
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      for (int i = 0; i < read; i++) {
        char c = buffer[i];
        if (c == '\n' || c == '\r') {
          if (c == '\r' || !afterReturn) {
            end(line);
          }
          afterReturn = c == '\r';
        } else {
          afterReturn = false;
          line.append(c);
          letters++;
          odd += c == '\uFFFD' || (c < ' ' && c != '\t' && c != '\f' && c != 0) ? 1 : 0;
        }
      }
      if (line.length() > 1 << 20) {
        writer.append(line);
        line.setLength(0);
      }
    }
    end(line);
    if (odd * 10 > letters) {
      throw new ParseFailure(ErrorCode.UNSUPPORTED_TYPE);
    }
  }

  private void end(StringBuilder line) {
    Matcher heading = HEADING.matcher(line);
    fenced ^= markdown && FENCE.matcher(line).matches();
    if (markdown && !fenced && heading.matches()) {
      writer.beginHeading(heading.group(1).length());
      writer.append(line);
      writer.endHeading();
    } else if (line.isEmpty() || line.toString().isBlank() && writer.lineIsBlank()) {
      writer.newParagraph();
    } else {
      writer.append(line);
      writer.newLine();
    }
    line.setLength(0);
  }
}
