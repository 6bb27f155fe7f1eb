package app.glossa.testing;

import app.glossa.account.UserId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.IngestionId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Documents for tests of what happens after ingestion: rows without bytes, live at once. */
public final class TestDocuments {

  private TestDocuments() {}

  /** A live document and the run under which its pages stand. */
  public record TestDocument(UserId owner, DocumentId id, IngestionId ingestion) {}

  /** A document of one page for each text. */
  public static TestDocument add(UserId owner, String name, String... pages) {
    UUID document = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    UUID version = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    UUID ingestion = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    try (Connection connection = TestDatabase.shared().superuser()) {
      run(
          connection,
          "insert into document (id, owner_id, name) values (?, ?, ?)",
          document,
          owner.value(),
          name);
      run(
          connection,
          "insert into document_version (id, owner_id, document_id, number, storage_key, size,"
              + " sha256, media_type) values (?, ?, ?, 1, ?, 1, repeat('0', 64), 'text/plain')",
          version,
          owner.value(),
          document,
          version.toString());
      run(
          connection,
          "insert into ingestion (id, owner_id, document_id, version_id, state, searchable, size)"
              + " values (?, ?, ?, ?, 'READY', 'MEANING', 1)",
          ingestion,
          owner.value(),
          document,
          version);
      for (int i = 0; i < pages.length; i++) {
        run(
            connection,
            "insert into page (owner_id, ingestion_id, number, kind, text) values (?, ?, ?, 'TEXT',"
                + " ?)",
            owner.value(),
            ingestion,
            i + 1,
            pages[i]);
      }
      run(
          connection,
          "update document set live_ingestion_id = ? where id = ?",
          ingestion,
          document);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new TestDocument(owner, new DocumentId(document), new IngestionId(ingestion));
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
