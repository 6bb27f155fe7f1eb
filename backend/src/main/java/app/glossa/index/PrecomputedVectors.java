package app.glossa.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.BatchingStrategy;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingOptions;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;

/**
 * Hands vectors that are there already to the vector store, which would embed while its transaction
 * is open.
 */
record PrecomputedVectors(Map<String, float[]> byDocument, int dimensions)
    implements EmbeddingModel {

  @Override
  public List<float[]> embed(
      List<Document> documents, @Nullable EmbeddingOptions options, BatchingStrategy strategy) {
    return documents.stream().map(this::embed).toList();
  }

  @Override
  public float[] embed(Document document) {
    float[] vector = byDocument.get(document.getId());
    if (vector == null) {
      throw new IllegalArgumentException("no vector for " + document.getId());
    }
    return vector;
  }

  @Override
  public EmbeddingResponse call(EmbeddingRequest request) {
    throw new UnsupportedOperationException("vectors are made before they are stored");
  }
}
