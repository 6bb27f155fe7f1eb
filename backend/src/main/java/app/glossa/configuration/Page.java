package app.glossa.configuration;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** One exported file and its packed siblings. */
final class Page {

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "mjs", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "html", "text/html;charset=utf-8",
          "txt", "text/plain;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "wasm", "application/wasm",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private final String path;
  private final Resource plain;
  private final @Nullable Resource brotli;
  private final @Nullable Resource gzip;
  private final Map<Resource, String> tags = new ConcurrentHashMap<>();

  Page(String path, Resource plain, @Nullable Resource brotli, @Nullable Resource gzip) {
    this.path = path;
    this.plain = plain;
    this.brotli = brotli;
    this.gzip = gzip;
  }

  /** The form of this file that a reader takes; the coding is empty for the plain one. */
  record Form(Resource resource, String coding, String tag) {}

  Form accepting(@Nullable String encodings) {
    String accepted = encodings == null ? "" : encodings.toLowerCase(Locale.ROOT);
    if (brotli != null && takes(accepted, "br")) {
      return form(brotli, "br");
    }
    if (gzip != null && takes(accepted, "gzip")) {
      return form(gzip, "gzip");
    }
    return form(plain, "");
  }

  boolean isPacked() {
    return brotli != null || gzip != null;
  }

  boolean isHtml() {
    return path.endsWith(".html");
  }

  /** Whether the name changes with the content. */
  boolean isImmutable() {
    return path.startsWith("/_next/static/");
  }

  /** Whether this file runs WebAssembly, as the PDF reader's decoders do. */
  boolean needsWebAssembly() {
    return path.startsWith("/pdfjs/");
  }

  String mediaType() {
    String extension = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.get(extension);
    return type != null
        ? type
        : MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM).toString();
  }

  private Form form(Resource resource, String coding) {
    return new Form(resource, coding, tags.computeIfAbsent(resource, Pages::tag));
  }

  private static boolean takes(String accepted, String coding) {
    for (String part : accepted.split(",", -1)) {
      String[] choice = part.strip().split(";", -1);
      if (choice[0].strip().equals(coding)) {
        return choice.length == 1 || !choice[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }
}
