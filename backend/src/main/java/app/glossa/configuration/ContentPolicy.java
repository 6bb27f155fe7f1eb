package app.glossa.configuration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a page of ours may load and run: our own files, and the inline scripts whose hashes the
 * build wrote down. Styles may be inline because components place themselves with them.
 */
@Component
class ContentPolicy {

  static final String HEADER = "Content-Security-Policy";

  /** For answers that are no pages. */
  static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private final String html;
  private final String other;
  private final String webAssembly;

  ContentPolicy(Pages pages) {
    this.html = policy(pages.scriptHashes());
    this.other = policy(List.of());
    this.webAssembly = policy(List.of("'wasm-unsafe-eval'"));
  }

  String of(Page page) {
    if (page.isHtml()) {
      return html;
    }
    return page.needsWebAssembly() ? webAssembly : other;
  }

  private static String policy(List<String> scripts) {
    String scriptSources =
        Stream.concat(Stream.of("'self'"), scripts.stream()).collect(Collectors.joining(" "));
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src " + scriptSources,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'");
  }
}
