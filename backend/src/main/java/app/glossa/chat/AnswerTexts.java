package app.glossa.chat;

import app.glossa.problem.ErrorCode;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sentences around answers, in the reader's language; English where there is no file for it.
 */
@Component
class AnswerTexts {

  private static final String FALLBACK = "en";

  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  /** The sentences of one language. */
  In in(String tag) {
    return new In(tag);
  }

  /** Sentences of one language. */
  final class In {

    private final String tag;
    private final Properties texts;

    private In(String tag) {
      Properties own = load(tag);
      this.tag = own.isEmpty() ? FALLBACK : tag;
      this.texts = own.isEmpty() ? load(FALLBACK) : own;
    }

    String text(String key) {
      return text(key, Map.of());
    }

    /** What to tell the reader of a failed answer. */
    String error(ErrorCode code) {
      String key = "error." + code.wire();
      return text(texts.containsKey(key) ? key : "error." + ErrorCode.INTERNAL.wire());
    }

    String text(String key, Map<String, Object> values) {
      String pattern = texts.getProperty(key);
      if (pattern == null) {
        throw new IllegalStateException("no text " + key + " in " + tag);
      }
      return new MessageFormat(pattern, ULocale.forLanguageTag(tag)).format(values);
    }
  }

  private Properties load(String tag) {
    return files.computeIfAbsent(tag, AnswerTexts::read);
  }

  /** The file of a language, empty where there is none. */
  static Properties read(String tag) {
    Properties texts = new Properties();
    if (!tag.matches("[A-Za-z0-9-]{2,20}")) {
      return texts;
    }
    try (@Nullable InputStream file =
        AnswerTexts.class.getResourceAsStream("/messages/answer_" + tag + ".properties")) {
      if (file != null) {
        texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
