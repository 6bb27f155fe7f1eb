package app.glossa.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The folder that {@code models/make.py} writes: graph, tokenizer and how to use them. */
record ModelFolder(Path path, Description description) {

  /** The file {@code model.json}. */
  record Description(
      String name,
      String variant,
      int dimension,
      int maxTokens,
      String queryPrefix,
      String passagePrefix,
      String file,
      String sha256) {}

  static ModelFolder at(Path path) {
    Path description = path.resolve("model.json");
    if (!Files.exists(description)) {
      throw new IllegalStateException(
          "There is no embedding model in %s. Start with ./glossa, or make it: python models/make.py --out %s"
              .formatted(path, path));
    }
    try {
      JsonMapper json =
          JsonMapper.builder()
              .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build();
      return new ModelFolder(
          path, json.readValue(Files.readString(description), Description.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path graph() {
    return path.resolve(description.file());
  }

  Path tokenizer() {
    return path.resolve("tokenizer.json");
  }
}
