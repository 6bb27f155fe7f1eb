package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of a Tika parser into pages with lines, rows and headings. */
final class XhtmlHandler extends DefaultHandler {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "table",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "figure",
          "form",
          "hr",
          "body");
  private static final Set<String> LINES =
      Set.of("li", "br", "dt", "dd", "option", "caption", "figcaption", "address", "tr");
  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "noscript", "template");

  private final PageWriter writer;
  private final boolean slides;
  private final boolean verbatim;
  private int silent;
  private int pre;
  private int cell;
  private int cells;

  /**
   * @param slides whether parts are slides, each a page of its own
   * @param verbatim whether line ends in the text are meant
   */
  XhtmlHandler(PageWriter writer, boolean slides, boolean verbatim) {
    this.writer = writer;
    this.slides = slides;
    this.verbatim = verbatim;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    String name = local.isEmpty() ? qName : local.toLowerCase(Locale.ROOT);
    if (SILENT.contains(name)) {
      silent++;
    }
    if (slides && isSlide(attributes.getValue("class"))) {
      beginSlide();
    }
    int level = level(name);
    if (cell > 0 && !name.equals("td") && !name.equals("th")) {
      if (!name.equals("tr") && (PARAGRAPHS.contains(name) || LINES.contains(name) || level > 0)) {
        writer.append(" ");
      }
    } else if (level > 0) {
      writer.beginHeading(level);
    } else if (PARAGRAPHS.contains(name)) {
      writer.newParagraph();
    } else if (LINES.contains(name)) {
      writer.newLine();
    }
    inside(name, 1);
  }

  private void inside(String name, int step) {
    switch (name) {
      case "pre" -> pre += step;
      case "tr" -> {
        if (step > 0) {
          cells = 0;
        }
      }
      case "td", "th" -> {
        if (step > 0 && cell == 0) {
          writer.append(cells++ == 0 ? "" : "\t");
        }
        cell = Math.max(0, cell + step);
      }
      default -> {
        // of no interest
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    String name = local.isEmpty() ? qName : local.toLowerCase(Locale.ROOT);
    if (SILENT.contains(name)) {
      silent--;
    }
    inside(name, -1);
    if (cell > 0) {
      return;
    }
    if (level(name) > 0) {
      writer.endHeading();
    } else if (PARAGRAPHS.contains(name)) {
      writer.newParagraph();
    } else if (LINES.contains(name)) {
      writer.newLine();
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (silent > 0) {
      return;
    }
    int from = start;
    int end = start + length;
    boolean lines = cell == 0 && (verbatim || pre > 0);
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == '\n'
          || c == '\r'
          || c == '\f'
          || c == '\u000B'
          || c == '\u0085'
          || (c == '\t' && cell > 0)) {
        writer.append(text, from, i - from);
        from = i + 1;
        boolean second = c == '\n' && i > start && text[i - 1] == '\r';
        if (lines && !second) {
          line();
        } else if (!lines) {
          writer.append(" ");
        }
      }
    }
    writer.append(text, from, end - from);
  }

  private void line() {
    if (writer.lineIsBlank()) {
      writer.newParagraph();
    } else {
      writer.newLine();
    }
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) {
    if (!verbatim) {
      writer.append(" ");
    }
  }

  private void beginSlide() {
    if (writer.isOpen() && writer.number() == 1 && writer.isEmpty()) {
      return;
    }
    endSlide();
    writer.begin(PageKind.SLIDE, null);
  }

  void endSlide() {
    if (slides && writer.isOpen()) {
      writer.newLine();
      writer.label(writer.firstLine());
    }
  }

  private static boolean isSlide(@Nullable String type) {
    return "slide-content".equals(type) || "slide".equals(type);
  }

  private static int level(String name) {
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }
}
