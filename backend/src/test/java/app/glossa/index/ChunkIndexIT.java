package app.glossa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.IngestionId;
import app.glossa.language.Tokens;
import app.glossa.models.Embedder;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestDocuments;
import app.glossa.testing.TestUsers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ChunkIndexIT {

  @Autowired private ChunkIndex index;
  @Autowired private Embedder embedder;
  @Autowired private Tokens tokens;

  private IngestionId add(UserId owner, String... texts) {
    IngestionId ingestion = TestDocuments.add(owner, "d.txt", texts).ingestion();
    List<ChunkText> chunks =
        IntStream.range(0, texts.length)
            .mapToObj(i ->
                new ChunkText(
                    i + 1, i + 1, 0, texts[i].length(), null, texts[i], "Title\n" + texts[i]))
            .toList();
    CurrentUser.run(
        owner,
        () -> {
          index.addWords(ingestion, chunks);
          index.addVectors(ingestion, chunks, embedder.passages(List.of(texts)));
        });
    return ingestion;
  }

  private Matches search(UserId owner, String question, IngestionId... scope) throws Exception {
    return CurrentUser.call(
        owner,
        () ->
            index.search(
                new ChunkQuestion(
                    List.of(scope),
                    new HashSet<>(tokens.of(question)),
                    tokens.identifiers(question),
                    () -> embedder.question(question),
                    50)));
  }

  @Test
  void aSmallOwnerAmongManyForeignChunksFindsAllItsOwn() throws Exception {
    UserId crowd = TestUsers.newUser();
    String[] foreign =
        IntStream.range(0, 300)
            .mapToObj(i -> "The rent of house " + i + " is due.")
            .toArray(String[]::new);
    IngestionId others = add(crowd, foreign);
    UserId owner = TestUsers.newUser();
    IngestionId own =
        add(owner, "The rent is due in May.", "Whales sing.", "Ice melts.", "我们的租金", "Bread.");

    Matches mine = search(owner, "When is the rent due?", own, others);
    assertThat(mine.chunks()).isEqualTo(5);
    assertThat(mine.candidates())
        .hasSize(5)
        .allSatisfy(chunk -> {
          assertThat(chunk.place().ingestion()).isEqualTo(own);
          assertThat(chunk.byMeaning()).isTrue();
        });
    assertThat(search(crowd, "When is the rent due?", own).candidates()).isEmpty();
  }

  @Test
  void wordScoresAreBm25OfTheScope() throws Exception {
    Random random = new Random(7);
    String[] texts =
        IntStream.range(0, 60)
            .mapToObj(_ ->
                IntStream.range(0, 20 + random.nextInt(80))
                    .mapToObj(_ -> "w" + (char) ('a' + (int) Math.abs(random.nextGaussian() * 5)))
                    .collect(Collectors.joining(" ")))
            .toArray(String[]::new);
    UserId owner = TestUsers.newUser();
    IngestionId ingestion = add(owner, texts);
    Matches matches = search(owner, "wa wf wk wz", ingestion);

    Map<String, Double> idf = new HashMap<>();
    for (String word : List.of("wa", "wf", "wk", "wz")) {
      long holders = List.of(texts).stream().filter(text -> tokens.of(text).contains(word)).count();
      idf.put(
          word, holders == 0 ? Math.log(121) : Math.log(1 + (60 - holders + .5) / (holders + .5)));
      assertThat(matches.idf().get(word)).isCloseTo(idf.get(word), within(1e-9));
    }
    assertThat(matches.candidates()).hasSizeGreaterThanOrEqualTo(50);
    for (ScoredChunk chunk : matches.candidates()) {
      List<String> words = tokens.of("Title\n" + chunk.text());
      double expected = 0;
      for (Map.Entry<String, Double> word : idf.entrySet()) {
        long tf = words.stream().filter(word.getKey()::equals).count();
        expected += word.getValue() * 2.2 * tf / (tf + 1.2 * (.25 + .75 * words.size() / 200.0));
      }
      assertThat(chunk.bm25()).isCloseTo(expected, within(1e-3));
      assertThat(chunk.words())
          .isEqualTo(idf.keySet().stream().filter(words::contains).collect(Collectors.toSet()));
    }
  }

  @Test
  void cosinesAreExactAndSpreadIsOfTheWholeScope() throws Exception {
    UserId owner = TestUsers.newUser();
    String[] texts = {"Whales sing under water.", "The rent is due.", "Ice melts in spring."};
    IngestionId ingestion = add(owner, texts);
    Matches matches = search(owner, "wal song", ingestion);
    double sum = 0;
    for (ScoredChunk chunk : matches.candidates()) {
      double cosine =
          embedder.question("wal song").cosine(embedder.passages(List.of(chunk.text())).getFirst());
      assertThat(chunk.cosine()).isCloseTo(cosine, within(1e-5));
      sum += cosine;
    }
    assertThat(matches.meanCosine()).isCloseTo(sum / 3, within(1e-5));
    assertThat(matches.deviation()).isPositive();
  }

  @Test
  void identifiersTellWhoHoldsThem() throws Exception {
    UserId owner = TestUsers.newUser();
    IngestionId one = add(owner, "Error C2065 means an undeclared name.");
    IngestionId two = add(owner, "Flight AF-447 and error C4996.");
    Matches matches = search(owner, "Is C2065 about af447 or X9999?", one, two);
    assertThat(matches.holders())
        .isEqualTo(Map.of("c2065", Set.of(one), "af447", Set.of(two), "x9999", Set.of()));
  }

  @Test
  void vectorsOfAnotherModelAreNeverCompared() throws Exception {
    UserId owner = TestUsers.newUser();
    IngestionId ingestion = add(owner, "The rent is due.");
    try (Connection connection = TestDatabase.shared().superuser();
        PreparedStatement other =
            connection.prepareStatement(
                "with m as (insert into embedding_model (name, variant, dimension, file_hash)"
                    + " values ('other', 'x', 2, ?) returning id) update chunk_vector set embedding"
                    + " = '[1,0]', metadata = metadata || jsonb_build_object('modelId', (select id"
                    + " from m)) where ingestion_id = ?")) {
      other.setString(1, ingestion.toString());
      other.setObject(2, ingestion.value());
      assertThat(other.executeUpdate()).isOne();
    }
    Matches matches = search(owner, "rent", ingestion);
    assertThat(matches.candidates()).hasSize(1).first().matches(chunk -> !chunk.byMeaning());
    CurrentUser.run(owner, () -> assertThat(index.withoutVector(ingestion, 10)).hasSize(1));
  }

  @Test
  void aRunThatIsRepeatedLeavesTheSameRows() throws Exception {
    UserId owner = TestUsers.newUser();
    IngestionId ingestion = add(owner, "One.", "Two.");
    List<ChunkText> chunks =
        List.of(
            new ChunkText(1, 1, 0, 4, "A > B", "One.", "One."),
            new ChunkText(2, 2, 0, 4, null, "Two.", "Two."));
    CurrentUser.run(
        owner,
        () -> {
          index.addWords(ingestion, chunks);
          index.addVectors(ingestion, chunks, embedder.passages(List.of("One.", "Two.")));
        });
    assertThat(rows("chunk", ingestion)).isEqualTo(2);
    assertThat(rows("chunk_vector", ingestion)).isEqualTo(2);
    assertThat(search(owner, "One", ingestion).candidates())
        .extracting(chunk -> chunk.place().label())
        .contains("A > B");
    CurrentUser.run(owner, () -> index.remove(ingestion));
    assertThat(rows("chunk_vector", ingestion)).isZero();
  }

  @Test
  void theTextOfAChunkIsItsRangeOfThePage() throws Exception {
    UserId owner = TestUsers.newUser();
    String page = "Head 😀\nFirst part. Second part with 𝒳.";
    IngestionId ingestion = TestDocuments.add(owner, "d.txt", page).ingestion();
    int start = page.indexOf("Second");
    ChunkText chunk =
        new ChunkText(
            1, 1, start, page.length(), null, page.substring(start), "Title\nno text of it");
    CurrentUser.run(owner, () -> index.addWords(ingestion, List.of(chunk)));
    ScoredChunk found = search(owner, "Title", ingestion).candidates().getFirst();
    assertThat(found.text()).isEqualTo(page.substring(start));
  }

  @Test
  void noPlanScansWhatIsNotTheOwners() throws Exception {
    UserId owner = TestUsers.newUser();
    IngestionId ingestion = add(owner, "The rent is due.");
    String plan = plan(owner, ingestion);
    assertThat(plan).doesNotContain("Seq Scan on chunk").doesNotContain("hnsw");
  }

  private String plan(UserId owner, IngestionId ingestion) throws SQLException {
    try (Connection connection = TestDatabase.shared().superuser()) {
      connection.createStatement().execute("analyze chunk; analyze chunk_vector");
      String sql =
          ChunkSearch.CANDIDATES
              .replace(":owner", "'" + owner + "'::uuid")
              .replace(":ingestions", "'{" + ingestion + "}'")
              .replace(":vector", "'[" + "0,".repeat(383) + "1]'")
              .replace(":idf", "'{1:1}/1000000000'")
              .replace(":keys", "'{1}'")
              .replace(":words", "50")
              .replace(":candidates", "50")
              .replace(":model", "1");
      try (ResultSet lines = connection.createStatement().executeQuery("explain " + sql)) {
        StringBuilder plan = new StringBuilder();
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
        return plan.toString();
      }
    }
  }

  private static int rows(String table, IngestionId ingestion) throws SQLException {
    try (Connection connection = TestDatabase.shared().superuser();
        PreparedStatement count =
            connection.prepareStatement(
                "select count(*) from " + table + " where ingestion_id = ?")) {
      count.setObject(1, ingestion.value());
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
