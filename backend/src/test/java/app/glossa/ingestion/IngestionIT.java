package app.glossa.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.Fixtures;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class IngestionIT {

  @LocalServerPort int port;
  private TestBrowser browser;
  private TestUploads uploads;
  private UUID owner;

  @BeforeEach
  void signIn() {
    TestUsers.TestUser user = TestUsers.newUser("USER");
    owner = user.id().value();
    browser = TestUsers.signedIn(port, user);
    uploads = new TestUploads(browser);
  }

  @Test
  void allTwelveFormatsBecomeAnswerable() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.pdf", Fixtures.pdf("The valve opens at 38.6 bar."));
    files.put("a.docx", Fixtures.docx("A", "The valve opens at 38.6 bar.", "B", "Other words."));
    files.put("a.pptx", Fixtures.pptx("Valve", "The valve opens at 38.6 bar."));
    files.put("a.xlsx", Fixtures.xlsx("S", "T", new String[] {"Valve", "38.6 bar"}));
    files.put("a.odt", Fixtures.odt("Valve", "It opens at 38.6 bar."));
    files.put("a.rtf", Fixtures.utf8("{\\rtf1\\ansi The valve opens at 38.6 bar.\\par}"));
    files.put("a.html", Fixtures.utf8("<html><body><p>The valve opens at 38.6 bar.</p></body>"));
    files.put("a.md", Fixtures.utf8("# Valve\n\nIt opens at 38.6 bar.\n"));
    files.put("a.txt", Fixtures.utf8("The valve opens at 38.6 bar."));
    files.put("a.csv", Fixtures.utf8("name,pressure\nvalve,38.6 bar\npump,4 bar\n"));
    files.put("a.epub", Fixtures.epub("Valve", "It opens at 38.6 bar."));
    files.put("a.eml", Fixtures.eml("Valve", "It opens at 38.6 bar.", "n.txt", "note"));
    Map<String, String> ids = new LinkedHashMap<>();
    files.forEach((name, bytes) -> ids.put(name, uploads.upload(name, bytes)));
    ids.forEach((name, id) -> {
      JsonNode document = uploads.ended(id);
      assertThat(document.get("status").asString()).as(name + document).isEqualTo("READY");
      assertThat(document.get("searchable").asString()).isEqualTo("meaning");
      assertThat(document.get("chunkCount").asInt()).isPositive();
      assertThat(uploads.text(id, 1)).as(name).contains("38.6 bar");
    });
    assertThat(count("select count(*) from chunk_vector where owner_id = ?"))
        .isEqualTo(count("select count(*) from chunk where owner_id = ?"));
  }

  @Test
  void filesThatCannotBeReadSayWhy() {
    assertThat(error("a.txt", new byte[0])).isEqualTo("empty");
    assertThat(error("a.txt", Fixtures.utf8(" \n \n"))).isEqualTo("empty");
    assertThat(error("a.pdf", Fixtures.pdf("", ""))).isEqualTo("no-text");
    assertThat(error("a.zip", Fixtures.zip("a", "b"))).isEqualTo("unsupported-type");
    assertThat(error("a.pdf", Fixtures.utf8("%PDF-1.4\nbroken"))).isEqualTo("damaged");
  }

  @Test
  void passwordMakesAnEncryptedFileAnswerable() {
    String id = uploads.upload("a.pdf", Fixtures.lockedPdf("sesame", "Inside."));
    assertThat(uploads.ended(id).get("error").get("code").asString()).isEqualTo("encrypted");
    retry(id, "wrong");
    assertThat(uploads.ended(id).get("error").get("code").asString()).isEqualTo("wrong-password");
    retry(id, "sesame");
    assertThat(uploads.ended(id).get("status").asString()).isEqualTo("READY");
    assertThat(uploads.text(id, 1)).isEqualTo("Inside.");
    assertThat(count("select count(*) from ingestion where owner_id = ? and options <> '{}'"))
        .isZero();
  }

  @Test
  void runOfADeadInstanceGoesOnWhereItStopped() {
    String text = "A sentence about the harbour and its boats in winter. ".repeat(200);
    String id = uploads.upload("a.txt", Fixtures.utf8(text));
    uploads.ended(id);
    List<String> before = chunks();
    sql(
        "delete from chunk_vector where owner_id = ? and chunk_id in (select id from chunk where"
            + " ordinal % 2 = 0)");
    sql(
        "update ingestion set state = 'RUNNING', stage = 'EMBEDDING', searchable = 'WORDS',"
            + " ready_at = null, lease_holder = 'dead', lease_until = now() - interval '1 second'"
            + " where owner_id = ?");
    assertThat(uploads.ended(id).get("status").asString()).isEqualTo("READY");
    assertThat(chunks()).isEqualTo(before);
    assertThat(count("select count(*) from chunk_vector where owner_id = ?"))
        .isEqualTo(before.size());
    sql("update document set live_ingestion_id = null where owner_id = ?");
    sql("delete from page where owner_id = ?");
    sql(
        "update ingestion set state = 'RUNNING', stage = 'PARSING', searchable = 'NONE', ready_at ="
            + " null, lease_holder = 'dead', lease_until = now() - interval '1 second' where"
            + " owner_id = ?");
    assertThat(uploads.ended(id).get("status").asString()).isEqualTo("READY");
    assertThat(chunks()).isEqualTo(before);
  }

  @Test
  void deletingWhileItIsReadLeavesNothing() throws InterruptedException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ids.add(uploads.upload("a.txt", Fixtures.utf8(("Number " + i + " of many. ").repeat(400))));
    }
    for (String id : ids) {
      assertThat(browser.delete("/api/documents/" + id).statusCode()).isEqualTo(204);
      Thread.sleep(150);
    }
    Thread.sleep(3_000);
    for (String table : List.of("document", "document_version", "ingestion", "page", "chunk")) {
      assertThat(count("select count(*) from " + table + " where owner_id = ?")).as(table).isZero();
    }
    assertThat(browser.get("/api/documents/" + ids.getFirst()).statusCode()).isEqualTo(404);
  }

  @Test
  void cancellingTakesBackWhatWasPublished() {
    String id = uploads.upload("a.txt", Fixtures.utf8("Words and more words. ".repeat(20_000)));
    await(() -> !uploads.get(id).get("searchable").asString().equals("none"));
    assertThat(browser.post("/api/documents/" + id + "/cancel", "{}").statusCode()).isEqualTo(202);
    JsonNode document = uploads.ended(id);
    assertThat(document.get("error").get("code").asString()).isEqualTo("cancelled");
    assertThat(document.get("searchable").asString()).isEqualTo("none");
    assertThat(count("select count(*) from chunk where owner_id = ?")).isZero();
    assertThat(browser.post("/api/documents/" + id + "/retry", "{}").statusCode()).isEqualTo(202);
    await(() -> uploads.get(id).get("searchable").asString().equals("words"));
    assertThat(browser.delete("/api/documents/" + id).statusCode()).isEqualTo(204);
  }

  private String error(String name, byte[] bytes) {
    JsonNode document = uploads.uploaded(name, bytes, "onDuplicate", "copy");
    assertThat(document.get("status").asString()).as(document.toString()).isEqualTo("FAILED");
    assertThat(document.get("error").get("message").asString()).isNotBlank();
    return document.get("error").get("code").asString();
  }

  private void retry(String id, String password) {
    String body = "{\"password\": \"" + password + "\"}";
    assertThat(browser.post("/api/documents/" + id + "/retry", body).statusCode()).isEqualTo(202);
  }

  private List<String> chunks() {
    return query(
        "select ordinal || ' ' || page || ' ' || text_start || ' ' || text_end || ' ' ||"
            + " md5(index_text) from chunk where owner_id = ? order by ordinal");
  }

  private int count(String sql) {
    return Integer.parseInt(query(sql).getFirst());
  }

  private List<String> query(String sql) {
    try (Connection connection = TestDatabase.shared().superuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, owner);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sql(String sql) {
    try (Connection connection = TestDatabase.shared().superuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, owner);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      TestUploads.pause();
    }
  }
}
