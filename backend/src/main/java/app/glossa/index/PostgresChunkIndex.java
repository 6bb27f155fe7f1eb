package app.glossa.index;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.IngestionId;
import app.glossa.language.Tokens;
import app.glossa.models.Embedder;
import app.glossa.models.Embedding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ai.document.Document;
import org.springframework.ai.vectorstore.pgvector.PgVectorStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Chunks, words and vectors in PostgreSQL with pgvector. */
@Component
class PostgresChunkIndex implements ChunkIndex {

  /** The vector store is quadratic in one call. */
  private static final int VECTORS_PER_CALL = 200;

  private static final int ROWS_PER_BATCH = 100;

  private static final String INSERT =
      """
      insert into chunk (owner_id, ingestion_id, ordinal, id, page, text_start, text_end,
                         heading_path, index_text, length, w, terms, identifiers)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::sparsevec, ?::int[], ?)
      on conflict (owner_id, ingestion_id, ordinal) do update
         set page = excluded.page, text_start = excluded.text_start, text_end = excluded.text_end,
             heading_path = excluded.heading_path, index_text = excluded.index_text,
             length = excluded.length, w = excluded.w, terms = excluded.terms,
             identifiers = excluded.identifiers
      """;

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final TransactionTemplate transaction;
  private final Tokens tokens;
  private final Embedder embedder;
  private final EmbeddingModelRows models;
  private final ChunkSearch search;

  PostgresChunkIndex(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      Tokens tokens,
      Embedder embedder,
      EmbeddingModelRows models,
      ChunkSearch search) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
    this.transaction = new TransactionTemplate(transactions);
    this.tokens = tokens;
    this.embedder = embedder;
    this.models = models;
    this.search = search;
  }

  @Override
  public void addWords(IngestionId ingestion, List<ChunkText> chunks) {
    UserId owner = CurrentUser.require();
    WordKeys keys = new WordKeys(owner);
    transaction.executeWithoutResult(_ ->
        jdbc.batchUpdate(
            INSERT,
            chunks,
            ROWS_PER_BATCH,
            (row, chunk) -> bind(row, owner, ingestion, chunk, keys)));
  }

  private void bind(
      PreparedStatement row, UserId owner, IngestionId ingestion, ChunkText chunk, WordKeys keys)
      throws SQLException {
    WordWeights words = WordWeights.of(tokens.of(StoredText.of(chunk)), keys);
    row.setObject(1, owner.value());
    row.setObject(2, ingestion.value());
    row.setInt(3, chunk.ordinal());
    row.setObject(4, NamedIds.of(ingestion.value(), Integer.toString(chunk.ordinal())));
    row.setInt(5, chunk.page());
    row.setInt(6, chunk.textStart());
    row.setInt(7, chunk.textEnd());
    row.setString(8, chunk.label());
    row.setString(9, StoredText.of(chunk));
    row.setInt(10, words.length());
    row.setString(11, words.vector());
    row.setString(12, words.terms());
    row.setArray(
        13,
        row.getConnection().createArrayOf("text", tokens.identifiers(chunk.indexText()).toArray()));
  }

  @Override
  public List<ChunkText> withoutVector(IngestionId ingestion, int limit) {
    int model = models.id(embedder.identity());
    return required(() ->
        client
            .sql(
                """
                select ordinal, page, text_start, text_end, heading_path, index_text
                  from chunk c
                 where owner_id = :owner and ingestion_id = :ingestion
                   and not exists (select from chunk_vector v
                                    where v.owner_id = c.owner_id and v.chunk_id = c.id
                                      and v.model_id = :model)
                 order by ordinal limit :limit
                """)
            .param("owner", CurrentUser.require().value())
            .param("ingestion", ingestion.value())
            .param("model", model)
            .param("limit", limit)
            .query((row, _) -> chunk(row))
            .list());
  }

  private static ChunkText chunk(ResultSet row) throws SQLException {
    int start = row.getInt("text_start");
    int end = row.getInt("text_end");
    String stored = row.getString("index_text");
    return new ChunkText(
        row.getInt("ordinal"),
        row.getInt("page"),
        start,
        end,
        row.getString("heading_path"),
        StoredText.text(stored, end - start),
        stored);
  }

  @Override
  public void addVectors(IngestionId ingestion, List<ChunkText> chunks, List<Embedding> vectors) {
    if (chunks.size() != vectors.size()) {
      throw new IllegalArgumentException(chunks.size() + " chunks, " + vectors.size() + " vectors");
    }
    int model = models.id(embedder.identity());
    for (int from = 0; from < chunks.size(); from += VECTORS_PER_CALL) {
      int to = Math.min(chunks.size(), from + VECTORS_PER_CALL);
      store(ingestion, chunks.subList(from, to), vectors.subList(from, to), model);
    }
  }

  private void store(
      IngestionId ingestion, List<ChunkText> chunks, List<Embedding> vectors, int model) {
    String owner = CurrentUser.require().toString();
    List<Document> documents = new ArrayList<>();
    Map<String, float[]> byDocument = new HashMap<>();
    for (int i = 0; i < chunks.size(); i++) {
      String ordinal = Integer.toString(chunks.get(i).ordinal());
      java.util.UUID chunk = NamedIds.of(ingestion.value(), ordinal);
      String id = NamedIds.of(chunk, Integer.toString(model)).toString();
      byDocument.put(id, vectors.get(i).toArray());
      documents.add(
          new Document(
              id,
              ordinal,
              Map.of(
                  "ownerId",
                  owner,
                  "chunkId",
                  chunk.toString(),
                  "ingestionId",
                  ingestion.toString(),
                  "modelId",
                  model)));
    }
    PgVectorStore store =
        PgVectorStore.builder(
                jdbc, new PrecomputedVectors(byDocument, embedder.identity().dimension()))
            .vectorTableName("chunk_vector")
            .dimensions(embedder.identity().dimension())
            .initializeSchema(false)
            .batchingStrategy(List::of)
            .build();
    transaction.executeWithoutResult(_ -> store.add(documents));
  }

  @Override
  public void remove(IngestionId ingestion) {
    transaction.executeWithoutResult(_ ->
        client
            .sql("delete from chunk where owner_id = :owner and ingestion_id = :ingestion")
            .param("owner", CurrentUser.require().value())
            .param("ingestion", ingestion.value())
            .update());
  }

  @Override
  public Matches search(ChunkQuestion question) {
    return question.ingestions().isEmpty()
        ? Matches.NONE
        : required(() -> search.search(question, CurrentUser.require()));
  }

  private <T> T required(java.util.function.Supplier<T> action) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> action.get()));
  }
}
