package app.glossa.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code citation}. */
@Component
class CitationTable {

  private final JdbcClient jdbc;

  CitationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Citations of all messages of a conversation, by message, in their order. */
  Map<UUID, List<Citation>> ofConversation(UUID owner, UUID conversation) {
    return byMessage(
        """
        select c.* from citation c
          join message m on m.owner_id = c.owner_id and m.id = c.message_id
         where c.owner_id = :owner and m.conversation_id = :id
         order by length(c.id), c.id\
        """,
        owner,
        conversation);
  }

  List<Citation> ofMessage(UUID owner, UUID message) {
    return byMessage(
            "select c.* from citation c where c.owner_id = :owner and c.message_id = :id"
                + " order by length(c.id), c.id",
            owner,
            message)
        .getOrDefault(message, List.of());
  }

  /** A document that was deleted meanwhile leaves a citation without one. */
  void insert(UUID owner, UUID message, List<Citation> citations) {
    for (Citation citation : citations) {
      insert(owner, message, citation);
    }
  }

  private void insert(UUID owner, UUID message, Citation citation) {
    jdbc.sql(
            """
            insert into citation (owner_id, message_id, id, number, passage, document_id,
              document_name, version, page, label, quote, text_start, text_end, verdict,
              answer_start, answer_end)
            values (:owner, :message, :id, :number, :passage,
              (select d.id from document d where d.owner_id = :owner and d.id = :document),
              :name, :version, :page, :label, :quote, :textStart, :textEnd, :verdict,
              :answerStart, :answerEnd)\
            """)
        .param("owner", owner)
        .param("message", message)
        .param("id", citation.id())
        .param("number", citation.number())
        .param("passage", citation.passage())
        .param("document", citation.documentId())
        .param("name", citation.documentName())
        .param("version", citation.version())
        .param("page", citation.page())
        .param("label", citation.label())
        .param("quote", citation.quote())
        .param("textStart", citation.textStart())
        .param("textEnd", citation.textEnd())
        .param("verdict", citation.verdict().name().toLowerCase(Locale.ROOT))
        .param("answerStart", citation.answerStart())
        .param("answerEnd", citation.answerEnd())
        .update();
  }

  private Map<UUID, List<Citation>> byMessage(String sql, UUID owner, UUID id) {
    record Row(UUID message, Citation citation) {}
    return jdbc
        .sql(sql)
        .param("owner", owner)
        .param("id", id)
        .query((row, number) -> new Row(row.getObject("message_id", UUID.class), citation(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::message, Collectors.mapping(Row::citation, Collectors.toList())));
  }

  private static Citation citation(ResultSet row) throws SQLException {
    UUID document = row.getObject("document_id", UUID.class);
    return new Citation(
        row.getString("id"),
        row.getInt("number"),
        row.getString("passage"),
        document,
        row.getString("document_name"),
        row.getInt("version"),
        row.getInt("page"),
        row.getString("label"),
        row.getString("quote"),
        row.getObject("text_start", Integer.class),
        row.getObject("text_end", Integer.class),
        null,
        Citation.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
        row.getInt("answer_start"),
        row.getInt("answer_end"),
        document == null ? Citation.Source.DELETED : Citation.Source.CURRENT);
  }
}
