package app.glossa.models;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;

/**
 * An embedding model behind an OpenAI-compatible endpoint. What comes back is checked before it can
 * reach the index: the count, the length, and that every number is one.
 */
class EndpointEmbedder implements Embedder {

  private static final int TEXTS_PER_CALL = 64;

  private static final int CHARACTERS = 8_000;

  private final EmbeddingModel model;
  private final EmbeddingEndpoint endpoint;
  private volatile @Nullable EmbeddingModelIdentity identity;

  EndpointEmbedder(EmbeddingModel model, EmbeddingEndpoint endpoint) {
    this.model = model;
    this.endpoint = endpoint;
    if (endpoint.dimensions() > 0) {
      this.identity = identity(endpoint.dimensions());
    }
  }

  @Override
  public EmbeddingModelIdentity identity() {
    EmbeddingModelIdentity known = identity;
    if (known == null) {
      question("dimension");
      known = identity;
    }
    if (known == null) {
      throw new ApplicationException(ErrorCode.EMBEDDING_MISMATCH);
    }
    return known;
  }

  @Override
  public Embedding question(String text) {
    return call(List.of(endpoint.queryPrefix() + ModelText.clean(text, CHARACTERS))).getFirst();
  }

  @Override
  public List<Embedding> passages(List<String> texts) {
    List<Embedding> all = new ArrayList<>(texts.size());
    for (int from = 0; from < texts.size(); from += TEXTS_PER_CALL) {
      all.addAll(
          call(
              texts.subList(from, Math.min(texts.size(), from + TEXTS_PER_CALL)).stream()
                  .map(text -> endpoint.passagePrefix() + ModelText.clean(text, CHARACTERS))
                  .toList()));
    }
    return all;
  }

  @Override
  public List<Embedding> sentences(List<String> texts) {
    return passages(texts);
  }

  private List<Embedding> call(List<String> texts) {
    List<float[]> vectors;
    try {
      vectors =
          model.call(new EmbeddingRequest(texts, null)).getResults().stream()
              .map(org.springframework.ai.embedding.Embedding::getOutput)
              .toList();
    } catch (RuntimeException e) {
      throw EndpointFailures.translate(e);
    }
    if (vectors.size() != texts.size()) {
      throw new ApplicationException(ErrorCode.EMBEDDING_MISMATCH);
    }
    return vectors.stream().map(this::checked).toList();
  }

  private Embedding checked(float[] vector) {
    EmbeddingModelIdentity known = identity;
    if (known == null && vector.length > 0) {
      known = identity(vector.length);
      identity = known;
    }
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    if (known == null
        || vector.length != known.dimension()
        || !Double.isFinite(square)
        || square == 0) {
      throw new ApplicationException(ErrorCode.EMBEDDING_MISMATCH);
    }
    float[] unit = new float[vector.length];
    double length = Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return new Embedding(unit);
  }

  private EmbeddingModelIdentity identity(int dimension) {
    String prefixes = endpoint.queryPrefix() + endpoint.passagePrefix();
    return new EmbeddingModelIdentity(
        endpoint.model(),
        "endpoint",
        dimension,
        prefixes.isEmpty() ? endpoint.baseUrl() : endpoint.baseUrl() + "|" + prefixes);
  }
}
