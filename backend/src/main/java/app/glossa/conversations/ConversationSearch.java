package app.glossa.conversations;

import app.glossa.account.UserId;
import app.glossa.problem.ApplicationException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists conversations page by page, and finds them by words of titles and messages. */
@Component
class ConversationSearch {

  private static final String ROWS =
      """
      select c.*, exists (select 1 from message m
                           where m.owner_id = c.owner_id and m.conversation_id = c.id
                             and m.status = 'STREAMING') as running
        from conversation c
       where c.owner_id = :owner
      """;

  private static final String WORDS =
      """
       and (c.title ilike :words or exists (
             select 1 from message m
              where m.owner_id = :owner and m.conversation_id = c.id and m.content ilike :words))
      """;

  private final JdbcClient jdbc;
  private final MessageJson json;

  ConversationSearch(JdbcClient jdbc, MessageJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private record Cursor(boolean pinned, Instant updatedAt, UUID id) {

    String text() {
      String plain = (pinned ? "1" : "0") + "|" + updatedAt + "|" + id;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text) {
      try {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        String[] parts = plain.split("\\|", -1);
        if (parts.length != 3) {
          throw ApplicationException.invalid("cursor", "unknown");
        }
        return new Cursor("1".equals(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
      } catch (java.time.DateTimeException | IllegalArgumentException e) {
        throw ApplicationException.invalid("cursor", "unknown");
      }
    }
  }

  ConversationPage page(UserId owner, @Nullable String words, @Nullable String from, int limit) {
    boolean searching = words != null && !words.isBlank();
    String sql =
        ROWS
            + (searching ? WORDS : "")
            + (from == null ? "" : " and (c.pinned, c.updated_at, c.id) < (:pinned, :at, :id)")
            + " order by c.pinned desc, c.updated_at desc, c.id desc limit :limit";
    JdbcClient.StatementSpec statement =
        jdbc.sql(sql).param("owner", owner.value()).param("limit", limit + 1);
    if (words != null && searching) {
      statement = statement.param("words", pattern(words));
    }
    if (from != null) {
      Cursor cursor = Cursor.of(from);
      statement =
          statement
              .param("pinned", cursor.pinned())
              .param("at", OffsetDateTime.ofInstant(cursor.updatedAt(), ZoneOffset.UTC))
              .param("id", cursor.id());
    }
    List<Conversation> found =
        new ArrayList<>(statement.query((row, number) -> conversation(owner, row)).list());
    if (found.size() <= limit) {
      return new ConversationPage(found, null);
    }
    List<Conversation> items = found.subList(0, limit);
    Conversation last = items.getLast();
    return new ConversationPage(
        List.copyOf(items), new Cursor(last.pinned(), last.updatedAt(), last.id().value()).text());
  }

  /** One conversation as the list shows it, empty where the owner has none of this id. */
  List<Conversation> one(UserId owner, UUID id) {
    return jdbc.sql(ROWS + " and c.id = :id")
        .param("owner", owner.value())
        .param("id", id)
        .query((row, number) -> conversation(owner, row))
        .list();
  }

  private Conversation conversation(UserId owner, ResultSet row) throws SQLException {
    UUID leaf = row.getObject("leaf_id", UUID.class);
    return new Conversation(
        new ConversationId(row.getObject("id", UUID.class)),
        row.getString("title"),
        json.scope(owner, row.getString("scope")),
        leaf == null ? null : new MessageId(leaf),
        row.getBoolean("pinned"),
        row.getBoolean("archived"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("running"));
  }

  private static String pattern(String words) {
    String escaped = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped + "%";
  }
}
