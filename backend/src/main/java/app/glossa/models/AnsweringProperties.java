package app.glossa.models;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The chat model behind an OpenAI-compatible endpoint.
 *
 * @param baseUrl with its version, such as {@code http://127.0.0.1:11434/v1}; with a key alone it
 *     is OpenAI's
 * @param model empty for the first that the endpoint lists
 * @param contextTokens what prompt and answer may take together
 * @param firstToken how long the first word may take
 * @param silence how long the endpoint may stay silent afterwards
 * @param total how long a whole answer may take
 */
@ConfigurationProperties("glossa.models.chat")
record AnsweringProperties(
    @DefaultValue("") String baseUrl,
    @DefaultValue("") String apiKey,
    @DefaultValue("") String model,
    @DefaultValue("8192") int contextTokens,
    @DefaultValue("simple") ModelStatus.Instructions instructions,
    @DefaultValue("5s") Duration connect,
    @DefaultValue("60s") Duration firstToken,
    @DefaultValue("60s") Duration silence,
    @DefaultValue("10m") Duration total) {

  private static final String OPENAI = "https://api.openai.com/v1";

  /** Whether anything is connected at all. */
  boolean connected() {
    return !baseUrl.isBlank() || !apiKey.isBlank();
  }

  String address() {
    return baseUrl.isBlank() ? OPENAI : baseUrl.strip().replaceFirst("/+$", "");
  }

  /** Without the key, which stands in no log. */
  @Override
  public String toString() {
    return "AnsweringProperties[baseUrl=%s, model=%s]".formatted(baseUrl, model);
  }
}
