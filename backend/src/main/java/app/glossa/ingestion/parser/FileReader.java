package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import app.glossa.problem.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Finds out what a file is and reads it, or says why it cannot be read. */
final class FileReader {

  private final TikaReader tika = new TikaReader();

  /**
   * Hands all pages to the sink.
   *
   * @param onType told the media type as soon as it is known
   * @throws ParseFailure with the cause; pages that were handed over before it may be used
   */
  void read(
      Path file, String name, @Nullable String password, Consumer<String> onType, PageSink sink) {
    PageWriter writer = new PageWriter(sink);
    try {
      if (Files.size(file) == 0) {
        throw new ParseFailure(ErrorCode.EMPTY);
      }
      tika.password(password);
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
      MediaType type = type(file, metadata);
      onType.accept(type.toString());
      ZipCheck.check(file);
      DocumentFormat format = format(type);
      read(format, file, metadata, password, writer, sink);
      writer.finish();
    } catch (PageWriter.LimitReached e) {
      writer.finish();
      sink.warn(e.code(), List.of());
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      salvage(writer);
      throw failure(e, password != null);
    }
  }

  private MediaType type(Path file, Metadata metadata) throws IOException {
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      return tika.detect(bytes, metadata);
    }
  }

  private static DocumentFormat format(MediaType type) {
    String subtype = type.getSubtype();
    if (subtype.equals("x-tika-ooxml-protected") || subtype.contains("x-tika-msworks-protected")) {
      return DocumentFormat.WORD;
    }
    return DocumentFormat.of(type).orElseThrow(() -> new ParseFailure(ErrorCode.UNSUPPORTED_TYPE));
  }

  private void read(
      DocumentFormat format,
      Path file,
      Metadata metadata,
      @Nullable String password,
      PageWriter writer,
      PageSink sink)
      throws IOException, SAXException, TikaException {
    switch (format) {
      case PDF -> new PdfReader(writer, sink).read(file, password == null ? "" : password);
      case SHEET_XLSX -> new WorkbookReader(writer).readXlsx(file);
      case SHEET_XLS -> new WorkbookReader(writer).readXls(file, password);
      case OPEN_SHEET, OPEN_SLIDES -> new OpenDocumentReader(writer).read(file);
      case EPUB -> new EpubReader(writer).read(file);
      case MAIL -> new MailReader(writer, sink, tika).read(file, metadata);
      case SLIDES -> slides(file, metadata, writer);
      case WORD, HTML -> text(file, metadata, writer, new XhtmlHandler(writer, false, false));
      case TABLE -> new TableReader(writer).read(file, metadata);
      case TEXT -> PlainText.read(file, metadata, writer);
      case IMAGE -> throw new ParseFailure(ErrorCode.NO_TEXT);
    }
  }

  private void slides(Path file, Metadata metadata, PageWriter writer)
      throws IOException, SAXException, TikaException {
    writer.begin(PageKind.SLIDE, null);
    XhtmlHandler handler = new XhtmlHandler(writer, true, false);
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      tika.parse(bytes, handler, metadata, tika.context());
    }
    handler.endSlide();
  }

  private void text(Path file, Metadata metadata, PageWriter writer, XhtmlHandler handler)
      throws IOException, SAXException, TikaException {
    writer.begin(PageKind.TEXT, null);
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      tika.parse(bytes, handler, metadata, tika.context());
    }
  }

  private static void salvage(PageWriter writer) {
    if (writer.isOpen() && !writer.isEmpty()) {
      writer.finish();
    }
  }

  private static ParseFailure failure(Throwable thrown, boolean withPassword) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseFailure known) {
        return known;
      }
      if (isEncrypted(cause)) {
        return new ParseFailure(withPassword ? ErrorCode.WRONG_PASSWORD : ErrorCode.ENCRYPTED);
      }
      if (cause instanceof ZeroByteFileException) {
        return new ParseFailure(ErrorCode.EMPTY);
      }
      String message = cause.getMessage() == null ? "" : cause.getMessage();
      if (message.contains("zip bomb") || message.contains("Zip bomb")) {
        return new ParseFailure(ErrorCode.TOO_COMPLEX);
      }
    }
    return new ParseFailure(ErrorCode.DAMAGED);
  }

  private static boolean isEncrypted(Throwable cause) {
    return cause instanceof EncryptedDocumentException
        || cause instanceof org.apache.poi.EncryptedDocumentException
        || cause instanceof org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
  }
}
