package app.glossa.models;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.ai.openai.OpenAiEmbeddingModel;
import org.springframework.ai.openai.OpenAiEmbeddingOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the embedding model: an endpoint where one is configured, else the one of the folder. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

  private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  @Bean
  Embedder embedder(
      EmbeddingEndpoint endpoint,
      TokenCounter counter,
      @Value("${glossa.models.folder}") Path folder,
      @Value("${glossa.models.chat.api-key:}") String key) {
    if (endpoint.configured()) {
      return new RememberedQuestions(new EndpointEmbedder(model(endpoint, key), endpoint));
    }
    return new RememberedQuestions(
        new OnnxEmbedder(ModelFolder.at(folder), (ModelTokenizer) counter));
  }

  @Bean
  TokenCounter tokenCounter(
      EmbeddingEndpoint endpoint,
      @Value("${glossa.models.folder}") Path folder,
      @Value("${glossa.home}") Path home) {
    if (endpoint.configured() && !Files.exists(folder.resolve("model.json"))) {
      return new CharacterCount();
    }
    return new ModelTokenizer(ModelFolder.at(folder).tokenizer(), home.resolve("native"));
  }

  private static OpenAiEmbeddingModel model(EmbeddingEndpoint endpoint, String key) {
    OpenAiEmbeddingOptions.Builder options = OpenAiEmbeddingOptions.builder();
    options.baseUrl(endpoint.baseUrl());
    options.apiKey(key.isBlank() ? "none" : key);
    options.model(endpoint.model());
    options.timeout(TIME_LIMIT);
    options.maxRetries(2);
    if (endpoint.dimensions() > 0 && endpoint.model().startsWith("text-embedding-3")) {
      options.dimensions(endpoint.dimensions());
    }
    return new OpenAiEmbeddingModel(options.build());
  }
}
