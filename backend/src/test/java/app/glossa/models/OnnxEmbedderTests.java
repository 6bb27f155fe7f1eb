package app.glossa.models;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.TestSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEmbedderTests {

  @TempDir private static Path cache;

  private static ModelTokenizer tokenizer;
  private static OnnxEmbedder embedder;

  @BeforeAll
  static void load() {
    ModelFolder folder = ModelFolder.at(TestSettings.modelFolder());
    tokenizer = new ModelTokenizer(folder.tokenizer(), cache);
    embedder = new OnnxEmbedder(folder, tokenizer);
  }

  @AfterAll
  static void unload() throws Exception {
    embedder.close();
    tokenizer.close();
  }

  @Test
  void aQuestionIsNearestToItsAnswerInAnyLanguage() {
    Embedding question = embedder.question("Wie hoch ist die Miete?");
    List<Embedding> passages =
        embedder.passages(
            List.of(
                "The monthly rent is 950 euros, due on the third working day.",
                "Glaciers are slow rivers of ice.",
                "租金每月九百五十欧元。"));
    assertThat(question.cosine(passages.get(0))).isGreaterThan(question.cosine(passages.get(1)));
    assertThat(question.cosine(passages.get(2))).isGreaterThan(question.cosine(passages.get(1)));
  }

  @Test
  void theSameTextHasTheSameVectorOfLengthOne() {
    List<Embedding> twice = embedder.passages(List.of("one text", "one text"));
    assertThat(twice.get(0).toArray()).isEqualTo(twice.get(1).toArray());
    assertThat(twice.get(0).cosine(twice.get(0))).isBetween(.999999, 1.000001);
    assertThat(twice.get(0).toArray()).hasSize(embedder.identity().dimension());
  }

  @Test
  void hugeBrokenAndEmptyTextsHaveVectorsToo() {
    List<Embedding> vectors =
        embedder.passages(
            List.of(
                "",
                "\u0000\uD800",
                "\uFDFA".repeat(300),
                "word ".repeat(100_000),
                "ก".repeat(5_000)));
    assertThat(vectors).allSatisfy(v -> assertThat(v.cosine(v)).isBetween(.999, 1.001));
  }

  @Test
  void tokensAreCountedWithoutTheModelsMarks() {
    assertThat(tokenizer.count("")).isZero();
    assertThat(tokenizer.count("hello world")).isBetween(2, 4);
    assertThat(tokenizer.count("word ".repeat(2_000))).isGreaterThan(1_900);
    assertThat(tokenizer.ids("query: ", "word ".repeat(2_000), 512)).hasSize(512).endsWith(2L);
  }
}
