package app.glossa.configuration;

import app.glossa.problem.ErrorCode;
import app.glossa.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the exported pages and sends {@code /} to the pages of the reader's language. */
@Configuration(proxyBeanMethods = false)
class PageHandler implements HttpRequestHandler {

  private static final String NOT_FOUND = "/404.html";

  private final Pages pages;
  private final ContentPolicy policy;
  private final LocaleResolver languages;
  private final Problems problems;

  PageHandler(Pages pages, ContentPolicy policy, LocaleResolver languages, Problems problems) {
    this.pages = pages;
    this.policy = policy;
    this.languages = languages;
    this.problems = problems;
  }

  /** Comes after all controllers. */
  @Bean
  SimpleUrlHandlerMapping pageMapping() {
    return new SimpleUrlHandlerMapping(Map.of("/**", this), Ordered.LOWEST_PRECEDENCE);
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException, HttpRequestMethodNotSupportedException {
    String path = request.getRequestURI();
    if (ApiPaths.contains(path)) {
      problems.answer(ErrorCode.NOT_FOUND, request, response);
      return;
    }
    if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
      throw new HttpRequestMethodNotSupportedException(
          request.getMethod(), java.util.List.of("GET", "HEAD"));
    }
    if ("/".equals(path)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
      response.setHeader(
          HttpHeaders.LOCATION, "/" + languages.resolveLocale(request).getLanguage() + "/chat");
      response.setStatus(HttpStatus.FOUND.value());
      return;
    }
    Optional<Page> page = pages.find(path);
    if (page.isPresent()) {
      write(page.get(), request, response);
    } else {
      notFound(request, response);
    }
  }

  /** The page that says so where a person looks, a problem where a program does. */
  void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    Optional<Page> page = pages.find(NOT_FOUND);
    if (page.isEmpty() || accept == null || !accept.contains("text/html")) {
      problems.answer(ErrorCode.NOT_FOUND, request, response);
      return;
    }
    response.setStatus(HttpStatus.NOT_FOUND.value());
    write(page.get(), request, response);
  }

  private void write(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page.Form form = page.accepting(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        page.isImmutable() ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader(ContentPolicy.HEADER, policy.of(page));
    if (page.isPacked()) {
      response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    if (response.getStatus() == HttpStatus.OK.value()
        && new ServletWebRequest(request, response).checkNotModified("\"" + form.tag() + "\"")) {
      return;
    }
    response.setContentType(page.mediaType());
    response.setContentLengthLong(form.resource().contentLength());
    if (!form.coding().isEmpty()) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, form.coding());
    }
    if ("GET".equals(request.getMethod())) {
      try (InputStream content = form.resource().getInputStream()) {
        content.transferTo(response.getOutputStream());
      }
    }
  }
}
