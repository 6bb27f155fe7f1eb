package app.glossa.ingestion.parser;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika with its switches set: no OCR, no embedded files, streaming office parsers. */
final class TikaReader {

  private final AutoDetectParser parser = new AutoDetectParser();
  private @Nullable String password;

  /** The password of the file that is read next. */
  void password(@Nullable String password) {
    this.password = password;
  }

  MediaType detect(TikaInputStream bytes, Metadata metadata) throws IOException {
    return parser.getDetector().detect(bytes, metadata);
  }

  void parse(TikaInputStream bytes, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    parser.parse(bytes, handler, metadata, context);
  }

  ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    // the streaming extractor orders slides by relationship id as text: rId10 before rId7
    office.setUseSAXPptxExtractor(false);
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    context.set(OfficeParserConfig.class, office);
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pdf);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    String opens = password;
    if (opens != null) {
      context.set(PasswordProvider.class, metadata -> opens);
    }
    return context;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // what is inside a file is not read
    }
  }
}
