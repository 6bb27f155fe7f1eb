package app.glossa.models;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenAI-compatible endpoint for embeddings; used where it has an address.
 *
 * @param dimensions length of its vectors; 0 takes what the first answer has
 */
@ConfigurationProperties("glossa.models.embeddings")
record EmbeddingEndpoint(
    @DefaultValue("") String baseUrl,
    @DefaultValue("") String model,
    @DefaultValue("0") int dimensions,
    @DefaultValue("") String queryPrefix,
    @DefaultValue("") String passagePrefix) {

  boolean configured() {
    return !baseUrl.isBlank();
  }
}
