package app.glossa.problem;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences that belong to each code, in the languages of the pages. */
@Component
public class ErrorTexts {

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  ErrorTexts() {
    messages.setBasename("messages/problems");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(Locale.ENGLISH);
  }

  /** What happened, one sentence. */
  public String title(ErrorCode code, Locale language) {
    return messages.getMessage(code.wire() + ".title", null, language);
  }

  /** What the reader can do next. */
  public String nextStep(ErrorCode code, Locale language) {
    return messages.getMessage(code.wire() + ".next", null, language);
  }
}
