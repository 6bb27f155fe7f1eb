package app.glossa.ingestion.parser;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** The closed list of what is read, by what the bytes are. */
enum DocumentFormat {
  PDF,
  WORD,
  SLIDES,
  SHEET_XLSX,
  SHEET_XLS,
  OPEN_SHEET,
  OPEN_SLIDES,
  HTML,
  TABLE,
  TEXT,
  EPUB,
  MAIL,
  IMAGE;

  private static final String OOXML = "vnd.openxmlformats-officedocument.";
  private static final String ODF = "vnd.oasis.opendocument.";

  private static final Set<String> WORDS =
      Set.of(
          "msword",
          "rtf",
          "vnd.ms-word.document.macroenabled.12",
          "vnd.ms-word.template.macroenabled.12",
          OOXML + "wordprocessingml.document",
          OOXML + "wordprocessingml.template",
          ODF + "text",
          ODF + "text-template");

  private static final Set<String> PLAIN =
      Set.of(
          "json",
          "xml",
          "javascript",
          "x-sh",
          "x-yaml",
          "yaml",
          "sql",
          "x-sql",
          "x-bibtex-text-file",
          "x-tex",
          "x-latex",
          "toml",
          "x-python",
          "typescript");

  private static final Set<String> IMAGES = Set.of("png", "jpeg", "tiff", "webp");

  /** How to read this type, empty where it is not accepted. */
  static Optional<DocumentFormat> of(MediaType type) {
    String subtype = type.getSubtype();
    return switch (type.getType()) {
      case "text" -> Optional.of(text(subtype));
      case "image" -> IMAGES.contains(subtype) ? Optional.of(IMAGE) : Optional.empty();
      case "message" -> subtype.equals("rfc822") ? Optional.of(MAIL) : Optional.empty();
      case "application" -> application(type, subtype);
      default -> Optional.empty();
    };
  }

  private static DocumentFormat text(String subtype) {
    return switch (subtype) {
      case "html" -> HTML;
      case "csv", "tsv", "tab-separated-values" -> TABLE;
      case "rtf" -> WORD;
      default -> TEXT;
    };
  }

  private static Optional<DocumentFormat> application(MediaType type, String subtype) {
    if (WORDS.contains(subtype)) {
      return Optional.of(WORD);
    }
    DocumentFormat known =
        switch (subtype) {
          case "pdf" -> PDF;
          case "xhtml+xml" -> HTML;
          case "epub+zip" -> EPUB;
          case "vnd.ms-outlook", "mbox" -> MAIL;
          case "vnd.ms-excel" -> SHEET_XLS;
          case "vnd.ms-powerpoint",
              OOXML + "presentationml.presentation",
              OOXML + "presentationml.slideshow",
              OOXML + "presentationml.template",
              "vnd.ms-powerpoint.presentation.macroenabled.12",
              "vnd.ms-powerpoint.slideshow.macroenabled.12" ->
              SLIDES;
          case OOXML + "spreadsheetml.sheet",
              OOXML + "spreadsheetml.template",
              "vnd.ms-excel.sheet.macroenabled.12",
              "vnd.ms-excel.template.macroenabled.12" ->
              SHEET_XLSX;
          case ODF + "spreadsheet", ODF + "spreadsheet-template" -> OPEN_SHEET;
          case ODF + "presentation", ODF + "presentation-template" -> OPEN_SLIDES;
          default -> null;
        };
    if (known != null) {
      return Optional.of(known);
    }
    boolean readable =
        PLAIN.contains(subtype)
            || MediaTypeRegistry.getDefaultRegistry()
                .isSpecializationOf(type, MediaType.TEXT_PLAIN);
    return readable ? Optional.of(TEXT) : Optional.empty();
  }
}
