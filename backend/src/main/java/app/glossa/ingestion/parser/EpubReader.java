package app.glossa.ingestion.parser;

import app.glossa.documents.PageKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads a book: each file of its spine is a chapter. */
final class EpubReader {

  private static final int LARGEST_LIST = 4 << 20;

  private final PageWriter writer;

  EpubReader(PageWriter writer) {
    this.writer = writer;
  }

  void read(Path file) throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Element root = xml(zip, "META-INF/container.xml").selectFirst("rootfile");
      if (root == null) {
        throw new IOException("no root file");
      }
      String list = root.attr("full-path");
      String folder = list.substring(0, list.lastIndexOf('/') + 1);
      for (String chapter : spine(xml(zip, list))) {
        String name =
            folder + URLDecoder.decode(chapter.replace("+", "%2B"), StandardCharsets.UTF_8);
        read(zip, zip.getEntry(Path.of(name).normalize().toString()));
      }
    }
  }

  private void read(ZipFile zip, @Nullable ZipEntry entry)
      throws IOException, SAXException, TikaException {
    if (entry == null) {
      return;
    }
    if (zip.getEntry("META-INF/encryption.xml") != null && isScrambled(zip, entry.getName())) {
      throw new EncryptedDocumentException();
    }
    writer.begin(PageKind.CHAPTER, null);
    try (TikaInputStream bytes = TikaInputStream.get(zip.getInputStream(entry))) {
      new JSoupParser()
          .parse(bytes, new XhtmlHandler(writer, false, false), new Metadata(), new ParseContext());
    }
    writer.newLine();
    writer.label(writer.firstLine());
  }

  private static boolean isScrambled(ZipFile zip, String name) throws IOException {
    return xml(zip, "META-INF/encryption.xml").getAllElements().stream()
        .anyMatch(each -> each.attr("URI").equals(name));
  }

  private static List<String> spine(Document list) {
    Map<String, String> files = new HashMap<>();
    for (Element item : list.getElementsByTag("item")) {
      if (item.attr("media-type").contains("html")) {
        files.put(item.attr("id"), item.attr("href"));
      }
    }
    List<String> chapters = new ArrayList<>();
    for (Element item : list.getElementsByTag("itemref")) {
      String file = files.get(item.attr("idref"));
      if (file != null) {
        chapters.add(file);
      }
    }
    return chapters;
  }

  private static Document xml(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      String text = new String(bytes.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
      return Jsoup.parse(text, "", Parser.xmlParser());
    }
  }
}
