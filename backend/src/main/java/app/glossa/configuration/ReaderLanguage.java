package app.glossa.configuration;

import app.glossa.account.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The interface language of whoever sent a request. */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

  private final Languages languages;

  ReaderLanguage(Languages languages) {
    this.languages = languages;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(languages::hasPagesIn)
        .findFirst()
        .map(Locale::of)
        .orElseGet(() -> Locale.of(languages.pages().getFirst()));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the profile holds the language");
  }
}
