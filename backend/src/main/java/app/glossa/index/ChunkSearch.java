package app.glossa.index;

import app.glossa.account.UserId;
import app.glossa.documents.IngestionId;
import app.glossa.documents.PageKind;
import app.glossa.models.Embedder;
import app.glossa.models.Embedding;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exact search within one owner: a scan of the chunks of the scope by stored word weights, and one
 * of their vectors. Every value is bound; every statement names the owner.
 */
@Component
class ChunkSearch {

  /** Key under which the number of chunks is counted with the words; no word has it. */
  private static final int ALL = 0;

  private static final String COUNT =
      """
      select term, count(*) as holders
        from (select unnest(terms & cast(:keys as int[]) || 0) as term
                from chunk
               where owner_id = :owner and ingestion_id = any (cast(:ingestions as uuid[]))) t
       group by term
      """;

  private static final String HOLDERS =
      """
      select distinct c.ingestion_id, i.name
        from chunk c, unnest(c.identifiers) i (name)
       where c.owner_id = :owner and c.ingestion_id = any (cast(:ingestions as uuid[]))
         and c.identifiers && cast(:identifiers as text[])
         and i.name = any (cast(:identifiers as text[]))
      """;

  /** "offset 0" keeps the planner from any approximate index. */
  static final String CANDIDATES =
      """
      with near as materialized (
        select chunk_id, -(embedding <#> cast(:vector as vector)) as cosine
          from chunk_vector
         where owner_id = :owner and ingestion_id = any (cast(:ingestions as uuid[]))
           and model_id = :model
        offset 0),
      named as (
        (select id from chunk
          where owner_id = :owner and ingestion_id = any (cast(:ingestions as uuid[]))
          order by w <#> cast(:idf as sparsevec), id limit :words)
        union
        (select chunk_id from near order by cosine desc, chunk_id limit :candidates))
      select c.ingestion_id, c.ordinal, c.page, c.text_start, c.text_end, c.heading_path,
             c.index_text, -(c.w <#> cast(:idf as sparsevec)) as bm25,
             c.terms & cast(:keys as int[]) as held, near.cosine, p.kind, p.label,
             (select avg(cosine) from near) as mean, (select stddev_pop(cosine) from near) as deviation
        from named
        join chunk c on c.owner_id = :owner and c.id = named.id
        join page p on p.owner_id = c.owner_id and p.ingestion_id = c.ingestion_id
         and p.number = c.page
        left join near on near.chunk_id = c.id
      """;

  private final JdbcClient jdbc;
  private final Embedder embedder;
  private final EmbeddingModelRows models;
  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

  ChunkSearch(JdbcClient jdbc, Embedder embedder, EmbeddingModelRows models) {
    this.jdbc = jdbc;
    this.embedder = embedder;
    this.models = models;
  }

  /** Runs inside a transaction of the owner. */
  Matches search(ChunkQuestion question, UserId owner) {
    Future<Embedding> vector = beside.submit(question.vector()::get);
    WordKeys keys = new WordKeys(owner);
    Map<Integer, String> words = new HashMap<>();
    question.words().forEach(word -> words.put(keys.of(word), word));
    Map<String, Object> scope = scope(question, owner, words.keySet());
    customPlans();
    Map<Integer, Long> holders = count(scope);
    long chunks = holders.getOrDefault(ALL, 0L);
    Map<Integer, Double> idf = new HashMap<>();
    words.keySet().forEach(key -> idf.put(key, Bm25.idf(chunks, holders.getOrDefault(key, 0L))));
    Map<Integer, Double> known = new HashMap<>(idf);
    known.keySet().retainAll(holders.keySet());
    scope.put("idf", WordWeights.vector(known));
    scope.put("words", known.isEmpty() ? 0 : question.candidates());
    scope.put("candidates", question.candidates());
    scope.put("model", models.id(embedder.identity()));
    scope.put("vector", literal(joined(vector).toArray()));
    double[] spread = new double[2];
    List<ScoredChunk> found =
        jdbc.sql(CANDIDATES)
            .params(scope)
            .query((row, _) -> {
              spread[0] = row.getDouble("mean");
              spread[1] = row.getDouble("deviation");
              return chunk(row, words);
            })
            .list();
    Map<String, Double> byWord = new HashMap<>();
    idf.forEach((key, value) -> byWord.put(words.get(key), value));
    return new Matches((int) chunks, found, byWord, holders(question, scope), spread[0], spread[1]);
  }

  private static Map<String, Object> scope(
      ChunkQuestion question, UserId owner, Set<Integer> keys) {
    Map<String, Object> scope = new HashMap<>();
    scope.put("owner", owner.value());
    scope.put(
        "ingestions",
        question.ingestions().stream()
            .map(IngestionId::toString)
            .collect(Collectors.joining(",", "{", "}")));
    scope.put(
        "keys",
        keys.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    return scope;
  }

  /** The best plan depends on the owner and the scope: none is kept for later statements. */
  private void customPlans() {
    jdbc.sql(
            """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('work_mem', '32MB', true)
            """)
        .query((_, _) -> true)
        .single();
  }

  private Map<Integer, Long> count(Map<String, Object> scope) {
    Map<Integer, Long> counts = new HashMap<>();
    jdbc.sql(COUNT)
        .params(scope)
        .query((RowCallbackHandler) row -> counts.put(row.getInt("term"), row.getLong("holders")));
    return counts;
  }

  private Map<String, Set<IngestionId>> holders(ChunkQuestion question, Map<String, Object> scope) {
    Map<String, Set<IngestionId>> holders = new HashMap<>();
    if (question.identifiers().isEmpty()) {
      return holders;
    }
    question.identifiers().forEach(name -> holders.put(name, new HashSet<>()));
    scope.put("identifiers", question.identifiers().toArray(String[]::new));
    jdbc.sql(HOLDERS)
        .params(scope)
        .query(
            (RowCallbackHandler)
                row ->
                    Objects.requireNonNull(holders.get(row.getString("name")))
                        .add(new IngestionId(row.getObject("ingestion_id", UUID.class))));
    return holders;
  }

  private static ScoredChunk chunk(ResultSet row, Map<Integer, String> words) throws SQLException {
    int start = row.getInt("text_start");
    int end = row.getInt("text_end");
    String path = row.getString("heading_path");
    double cosine = row.getDouble("cosine");
    boolean byMeaning = !row.wasNull();
    return new ScoredChunk(
        new ScoredChunk.Place(
            new IngestionId(row.getObject("ingestion_id", UUID.class)),
            row.getInt("ordinal"),
            row.getInt("page"),
            PageKind.valueOf(row.getString("kind")),
            path == null || path.isBlank() ? row.getString("label") : path,
            start,
            end),
        StoredText.text(row.getString("index_text"), end - start),
        Math.max(0, row.getDouble("bm25")),
        cosine,
        byMeaning,
        held(row.getArray("held"), words));
  }

  private static Set<String> held(Array keys, Map<Integer, String> words) throws SQLException {
    return Arrays.stream((Integer[]) keys.getArray())
        .map(words::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String literal(float[] vector) {
    List<String> values = new ArrayList<>(vector.length);
    for (float value : vector) {
      values.add(String.format(Locale.ROOT, "%.7g", value));
    }
    return String.join(",", values).transform(list -> "[" + list + "]");
  }

  private static Embedding joined(Future<Embedding> vector) {
    try {
      return vector.get();
    } catch (InterruptedException e) {
      vector.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
