package app.glossa.models;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The embedding model's own tokenizer. */
class ModelTokenizer implements TokenCounter, AutoCloseable {

  private static final int MARKS = 2;

  /** No token is made of more characters than this on average; keeps huge texts cheap. */
  private static final int CHARACTERS_PER_TOKEN = 32;

  private final HuggingFaceTokenizer tokenizer;

  ModelTokenizer(Path file, Path cache) {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
    System.setProperty("DJL_CACHE_DIR", cache.toAbsolutePath().toString());
    try {
      this.tokenizer =
          HuggingFaceTokenizer.newInstance(
              file, Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "true"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int count(String text) {
    return Math.max(
        0, tokenizer.encode(ModelText.clean(text, text.length())).getIds().length - MARKS);
  }

  /** Token ids with the model's marks at both ends, at most {@code limit} in all. */
  long[] ids(String prefix, String text, int limit) {
    String cleaned = ModelText.clean(text, limit * CHARACTERS_PER_TOKEN);
    long[] ids = tokenizer.encode(prefix + cleaned).getIds();
    if (ids.length <= limit) {
      return ids;
    }
    long[] cut = java.util.Arrays.copyOf(ids, limit);
    cut[limit - 1] = ids[ids.length - 1];
    return cut;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
