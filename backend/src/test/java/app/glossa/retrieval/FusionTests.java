package app.glossa.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.glossa.documents.IngestionId;
import app.glossa.documents.PageKind;
import app.glossa.index.Matches;
import app.glossa.index.ScoredChunk;
import app.glossa.retrieval.Fusion.Ranked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FusionTests {

  private final IngestionId one = new IngestionId(UUID.randomUUID());
  private final IngestionId two = new IngestionId(UUID.randomUUID());

  private static ScoredChunk chunk(IngestionId of, double bm25, double cosine, boolean byMeaning) {
    return new ScoredChunk(
        new ScoredChunk.Place(of, 1, 1, PageKind.TEXT, null, 0, 4),
        "text",
        bm25,
        cosine,
        byMeaning,
        Set.of());
  }

  private static Matches matches(Map<String, Set<IngestionId>> holders, ScoredChunk... candidates) {
    return new Matches(10, List.of(candidates), Map.of("a", 2.0, "b", 3.0), holders, .8, .02);
  }

  @Test
  void wordsCountByTheShareOfWhatTheQuestionCouldReach() {
    List<Ranked> ranked =
        Fusion.rank(matches(Map.of(), chunk(one, 5.5, .80, true), chunk(two, 0, .90, true)), 9);
    assertThat(ranked.get(0).chunk().place().ingestion()).isEqualTo(one);
    assertThat(ranked.get(0).score()).isCloseTo(.80 + .3 * 5.5 / 11, within(1e-9));
    assertThat(ranked.get(1).score()).isCloseTo(.90, within(1e-9));
  }

  @Test
  void aRareIdentifierLiftsItsDocument() {
    List<Ranked> ranked =
        Fusion.rank(
            matches(
                Map.of("c2065", Set.of(two)), chunk(one, 5.5, .84, true), chunk(two, 0, .80, true)),
            9);
    assertThat(ranked.getFirst().score()).isCloseTo(1.0, within(1e-9));
    assertThat(ranked.getFirst().chunk().place().ingestion()).isEqualTo(two);
  }

  @Test
  void anIdentifierOfManyDocumentsLiftsNone() {
    List<Ranked> ranked =
        Fusion.rank(matches(Map.of("x100", Set.of(one, two)), chunk(one, 0, .8, true)), 9);
    assertThat(ranked.getFirst().score()).isCloseTo(.8, within(1e-9));
  }

  @Test
  void aChunkWithoutVectorCountsAsAnAverageOne() {
    assertThat(Fusion.rank(matches(Map.of(), chunk(one, 11, 0, false)), 9).getFirst().score())
        .isCloseTo(1.1, within(1e-9));
  }
}
