package app.glossa.documents;

import app.glossa.account.UserId;
import app.glossa.documents.DocumentDetails.Pending;
import app.glossa.documents.DocumentDetails.Progress;
import app.glossa.problem.ErrorCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents with the state of their runs. */
@Component
class DocumentRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DocumentRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<DocumentDetails> find(UserId owner, DocumentId document) {
    return jdbc.sql("select * from document_state where owner_id = :owner and id = :id")
        .param("owner", owner.value())
        .param("id", document.value())
        .query(this::details)
        .optional();
  }

  /** One more than the limit where there is more. */
  List<DocumentDetails> list(UserId owner, DocumentFilter filter, int limit) {
    StringBuilder sql = new StringBuilder("select * from document_state where owner_id = :owner");
    if (filter.collection() != null) {
      sql.append(" and exists (select from document_collection c where c.owner_id = :owner");
      sql.append(" and c.document_id = document_state.id and c.collection_id = :collection)");
    }
    if (filter.status() != null) {
      sql.append(" and status = :status");
    }
    if (filter.text() != null) {
      sql.append(" and position(lower(:text) in lower(name)) > 0");
    }
    if (filter.after() != null) {
      sql.append(" and (created_at, id) < (:at, :after)");
    }
    sql.append(" order by created_at desc, id desc limit :limit");
    JdbcClient.StatementSpec query =
        jdbc.sql(sql.toString()).param("owner", owner.value()).param("limit", limit + 1);
    return bound(query, filter).query(this::details).list();
  }

  private static JdbcClient.StatementSpec bound(
      JdbcClient.StatementSpec query, DocumentFilter filter) {
    JdbcClient.StatementSpec bound = query;
    if (filter.collection() != null) {
      bound = bound.param("collection", filter.collection().value());
    }
    if (filter.status() != null) {
      bound = bound.param("status", filter.status().name());
    }
    if (filter.text() != null) {
      bound = bound.param("text", filter.text());
    }
    if (filter.after() != null) {
      bound =
          bound
              .param("at", filter.after().createdAt().atOffset(java.time.ZoneOffset.UTC))
              .param("after", filter.after().id().value());
    }
    return bound;
  }

  private DocumentDetails details(ResultSet row, int index) throws SQLException {
    DocumentStatus status = DocumentStatus.valueOf(row.getString("status"));
    return new DocumentDetails(
        new DocumentId(row.getObject("id", UUID.class)),
        row.getString("name"),
        collections(row.getArray("collections")),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        status,
        lower(row.getString("searchable")),
        stage(status, row.getString("stage")),
        progress(row, "progress"),
        row.getObject("page_count", Integer.class),
        row.getObject("chunk_count", Integer.class),
        read(row.getString("languages"), new TypeReference<List<String>>() {}, List.of()),
        read(row.getString("report"), new TypeReference<Map<String, Object>>() {}, Map.of()),
        read(row.getString("warnings"), new TypeReference<List<DocumentWarning>>() {}, List.of()),
        error(row.getString("error_code")),
        row.getInt("version"),
        pending(row),
        instant(row, "created_at"),
        row.getObject("ready_at") == null ? null : instant(row, "ready_at"));
  }

  private static @Nullable Pending pending(ResultSet row) throws SQLException {
    if (row.getString("run_id").equals(row.getString("newest_run_id"))) {
      return null;
    }
    DocumentStatus status = DocumentStatus.valueOf(row.getString("newest_status"));
    return new Pending(
        row.getInt("newest_version"),
        status,
        stage(status, row.getString("newest_stage")),
        progress(row, "newest"),
        error(row.getString("newest_error")));
  }

  private static @Nullable String stage(DocumentStatus status, String stage) {
    return switch (status) {
      case UPLOADED, PROCESSING -> lower(stage);
      case READY, PARTIAL, FAILED -> null;
    };
  }

  private static @Nullable Progress progress(ResultSet row, String prefix) throws SQLException {
    String unit = row.getString(prefix + "_unit");
    return unit == null
        ? null
        : new Progress(row.getInt(prefix + "_done"), row.getInt(prefix + "_total"), unit);
  }

  private static @Nullable ErrorCode error(@Nullable String code) {
    return code == null ? null : ErrorCode.valueOf(code);
  }

  private static List<CollectionId> collections(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(CollectionId::new).toList();
  }

  private <T> T read(@Nullable String text, TypeReference<T> type, T absent) {
    return text == null ? absent : json.readValue(text, type);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
