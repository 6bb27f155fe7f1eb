package app.glossa.account;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The languages that the pages speak and those that an answer can be pinned to, as BCP 47 tags; the
 * first interface language is the last resort.
 */
@ConfigurationProperties("glossa.languages")
public record Languages(List<String> pages, List<String> answers) {

  public Languages {
    pages = List.copyOf(pages);
    answers = List.copyOf(answers);
  }

  /** Whether the pages exist in the language of this tag. */
  public boolean hasPagesIn(String tag) {
    return pages.contains(tag);
  }

  /** The interface language nearest to a locale. */
  public String nearest(Locale locale) {
    return hasPagesIn(locale.getLanguage()) ? locale.getLanguage() : pages.getFirst();
  }
}
