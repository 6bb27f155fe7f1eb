package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a mail: its head and body are the first page, each attachment with text is another. */
final class MailReader {

  private final PageWriter writer;
  private final PageSink sink;
  private final TikaReader tika;
  private boolean skipped;

  MailReader(PageWriter writer, PageSink sink, TikaReader tika) {
    this.writer = writer;
    this.sink = sink;
    this.tika = tika;
  }

  void read(Path file, Metadata metadata) throws IOException, SAXException, TikaException {
    writer.begin(PageKind.CHAPTER, null);
    ParseContext context = tika.context();
    Attachments attachments = new Attachments();
    context.set(EmbeddedDocumentExtractor.class, attachments);
    Body body = new Body(metadata);
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      tika.parse(bytes, body, metadata, context);
    }
    body.head();
    if (skipped) {
      sink.warn("attachments-skipped", List.of());
    }
  }

  /** Writes the head before the first word of the body, when the parser knows it. */
  private final class Body extends org.apache.tika.sax.ContentHandlerDecorator {

    private final Metadata metadata;
    private boolean written;

    Body(Metadata metadata) {
      super(new XhtmlHandler(writer, false, true));
      this.metadata = metadata;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      head();
      super.characters(text, start, length);
    }

    void head() {
      if (written) {
        return;
      }
      written = true;
      String subject = metadata.get(TikaCoreProperties.SUBJECT);
      if (subject == null) {
        subject = metadata.get(TikaCoreProperties.TITLE);
      }
      writer.label(subject);
      if (subject != null) {
        writer.beginHeading(1);
        writer.append(subject);
        writer.endHeading();
      }
      line("From", metadata.getValues(Message.MESSAGE_FROM));
      line("To", metadata.getValues(Message.MESSAGE_TO));
      line("Cc", metadata.getValues(Message.MESSAGE_CC));
      String date = metadata.get(TikaCoreProperties.CREATED);
      line("Date", date == null ? new String[0] : new String[] {date.replace('T', ' ')});
      writer.newParagraph();
    }

    private void line(String name, String[] values) {
      if (values.length > 0) {
        writer.append(name + ": " + Arrays.stream(values).collect(Collectors.joining(", ")));
        writer.newLine();
      }
    }
  }

  private final class Attachments implements EmbeddedDocumentExtractor {

    private int depth;

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return true;
    }

    @Override
    public void parseEmbedded(
        InputStream bytes, ContentHandler body, Metadata metadata, boolean outputHtml)
        throws SAXException, IOException {
      TikaInputStream stream = TikaInputStream.get(bytes);
      MediaType type = tika.detect(stream, metadata);
      DocumentFormat format = DocumentFormat.of(type).orElse(null);
      if (depth == Limits.DEPTH || !isText(format)) {
        skipped = true;
        return;
      }
      String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
      depth++;
      try {
        begin(writer, name);
        boolean verbatim = format == DocumentFormat.TEXT || format == DocumentFormat.MAIL;
        ParseContext context = tika.context();
        context.set(EmbeddedDocumentExtractor.class, this);
        tika.parse(stream, new XhtmlHandler(writer, false, verbatim), metadata, context);
      } catch (TikaException e) {
        skipped = true;
      } finally {
        depth--;
      }
    }

    /** Each mail of a mailbox is embedded in it, and the mailbox has no words of its own. */
    private static void begin(PageWriter writer, @Nullable String name) {
      if (writer.isOpen() && writer.isEmpty()) {
        writer.label(name);
      } else {
        writer.begin(PageKind.CHAPTER, name);
      }
    }

    private static boolean isText(@Nullable DocumentFormat format) {
      return format != null && format != DocumentFormat.IMAGE;
    }
  }
}
