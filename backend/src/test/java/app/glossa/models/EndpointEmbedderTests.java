package app.glossa.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;

class EndpointEmbedderTests {

  /** An endpoint that answers each text with what the function says. */
  private record Scripted(Function<List<String>, List<float[]>> answer) implements EmbeddingModel {

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
      List<float[]> vectors = answer.apply(request.getInstructions());
      return new EmbeddingResponse(
          IntStream.range(0, vectors.size())
              .mapToObj(i -> new org.springframework.ai.embedding.Embedding(vectors.get(i), i))
              .toList());
    }

    @Override
    public float[] embed(Document document) {
      throw new UnsupportedOperationException();
    }
  }

  private static EndpointEmbedder of(int dimensions, Function<List<String>, List<float[]>> answer) {
    return new EndpointEmbedder(
        new Scripted(answer),
        new EmbeddingEndpoint("http://127.0.0.1:9/v1", "some-model", dimensions, "q: ", "p: "));
  }

  private static List<float[]> each(List<String> texts, float... vector) {
    return texts.stream().map(_ -> vector.clone()).toList();
  }

  @Test
  void vectorsGetLengthOneAndTheIdentityLearnsTheDimension() {
    EndpointEmbedder embedder = of(0, texts -> each(texts, 3, 4));
    assertThat(embedder.question("x").toArray()).containsExactly(.6f, .8f);
    assertThat(embedder.identity().dimension()).isEqualTo(2);
    assertThat(embedder.identity().fileHash()).contains("127.0.0.1").contains("q: p: ");
  }

  @Test
  void prefixesStandBeforeTheText() {
    EndpointEmbedder embedder =
        of(
            1,
            texts ->
                texts.stream().map(text -> new float[] {text.startsWith("p: ") ? 1 : -1}).toList());
    assertThat(embedder.passages(List.of("x")).getFirst().toArray()).containsExactly(1);
    assertThat(embedder.question("x").toArray()).containsExactly(-1);
  }

  @Test
  void manyTextsGoInSeveralCallsAndKeepTheirOrder() {
    EndpointEmbedder embedder =
        of(
            2,
            texts ->
                texts.stream()
                    .map(text -> new float[] {1, Integer.parseInt(text.substring(3))})
                    .toList());
    List<Embedding> vectors =
        embedder.passages(IntStream.range(0, 150).mapToObj(Integer::toString).toList());
    assertThat(vectors).hasSize(150);
    assertThat(vectors.get(149).toArray()[1] / vectors.get(149).toArray()[0]).isEqualTo(149f);
  }

  @Test
  void whatIsNoVectorOfTheModelNeverGetsIn() {
    refused(of(3, texts -> each(texts, 1, 2)));
    refused(of(2, texts -> each(texts, 1, Float.NaN)));
    refused(of(2, texts -> each(texts, 0, 0)));
    refused(of(2, texts -> List.of()));
  }

  private static void refused(EndpointEmbedder embedder) {
    assertThatThrownBy(() -> embedder.question("x"))
        .isInstanceOfSatisfying(
            ApplicationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.EMBEDDING_MISMATCH));
  }
}
