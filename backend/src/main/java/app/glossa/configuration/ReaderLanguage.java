package app.glossa.configuration;

import app.glossa.account.Languages;
import app.glossa.account.SignedInFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The interface language of whoever sent a request: the profile's, else that of the pages they were
 * on, else the first of the browser's that the pages speak.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

  private static final String COOKIE = "NEXT_LOCALE";

  private final Languages languages;

  ReaderLanguage(Languages languages) {
    this.languages = languages;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return SignedInFilter.interfaceLanguage(request)
        .or(() -> ofCookie(request))
        .filter(languages::hasPagesIn)
        .map(Locale::of)
        .orElseGet(() -> ofBrowser(request));
  }

  private Locale ofBrowser(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(languages::hasPagesIn)
        .findFirst()
        .map(Locale::of)
        .orElseGet(() -> Locale.of(languages.pages().getFirst()));
  }

  private static Optional<String> ofCookie(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the profile holds the language");
  }
}
