package app.glossa.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock: what the database shows when a query forgets its owner. */
@IntegrationTest
class RowSecurityIT {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entities;
  @Autowired TransactionTemplate transaction;

  /** A table without any policy shows nothing at all to the working role. */
  @Test
  void everyTableOfOwnedRowsIsGuardedAndBelongsToAnotherRole() throws SQLException {
    List<String> unguarded =
        strings(
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relkind in ('r', 'p') and a.attname = 'owner_id' and not a.attisdropped
               and c.relnamespace = 'public'::regnamespace
               and not (c.relrowsecurity
                        and c.relowner = 'glossa_owner'::regrole
                        and not exists (select from pg_policy p where p.polrelid = c.oid
                             and not (pg_get_expr(p.polqual, c.oid) = '(owner_id = app_owner())'
                                  and pg_get_expr(p.polwithcheck, c.oid)
                                      = '(owner_id = app_owner())')))
            """);
    assertThat(unguarded).isEmpty();
    assertThat(ownedTables()).contains("document", "page", "chunk", "chunk_vector", "message");
    assertThat(
            strings(
                "select rolname from pg_roles where rolname in ('glossa_app', 'glossa_owner')"
                    + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
        .isEmpty();
    assertThat(
            strings(
                "select relname from pg_class where relowner = 'glossa_app'::regrole"
                    + " union all select proname from pg_proc"
                    + " where proowner = 'glossa_app'::regrole"))
        .isEmpty();
  }

  @Test
  void withoutItsOwnerAQueryShowsNoForeignRow() throws SQLException {
    Library library = new Library(port);
    UserId other = TestUsers.newUser();
    UUID owner = library.user.id().value();
    for (String table : ownedTables()) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
          .as(table + " without an owner")
          .isZero();
      assertThat(as(other, () -> foreign(table, other))).as(table + " as another user").isZero();
    }
    for (String table : List.of("document", "page", "chunk", "chunk_vector", "conversation")) {
      assertThat(as(library.user.id(), () -> foreign(table, other))).as(table).isPositive();
    }
    List<String> seen = new ArrayList<>();
    for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
      boolean owned =
          entity.getAttributes().stream().anyMatch(field -> field.getName().equals("ownerId"));
      if (owned) {
        seen.add(entity.getName());
        String query = "select e.ownerId from " + entity.getName() + " e";
        assertThat(as(other, () -> entities.createQuery(query, UUID.class).getResultList()))
            .as(entity.getName())
            .doesNotContain(owner);
      }
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void aForeignRowCannotBeWritten() throws Exception {
    UUID owner = TestUsers.newUser().value();
    UserId other = TestUsers.newUser();
    assertThatThrownBy(() ->
            as(
                other,
                () ->
                    jdbc.sql("insert into collection (id, owner_id, name) values (?, ?, 'x')")
                        .params(UUID.randomUUID(), owner)
                        .update()))
        .hasStackTraceContaining("row-level security");
    assertThat(
            as(
                other,
                () ->
                    jdbc.sql("update user_settings set theme = 'dark' where owner_id = ?")
                        .param(owner)
                        .update()))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table t (a int)",
        "create temporary table t (a int)",
        "create schema s",
        "create extension hstore",
        "create function f() returns int language sql return 1",
        "alter table document disable row level security",
        "alter table document add column x int",
        "drop policy owned on document",
        "drop table page",
        "truncate document",
        "set role glossa_owner",
        "alter role glossa_app bypassrls",
        "create index i on document (name)",
        "select pg_read_file('/etc/passwd')",
        "copy document to program 'cat'"
      })
  void theWorkingRoleCannotChangeAnything(String statement) {
    assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(RuntimeException.class);
  }

  private long foreign(String table, UserId me) {
    return jdbc.sql("select count(*) from " + table + " where owner_id <> ?")
        .param(me.value())
        .query(Long.class)
        .single();
  }

  private <T> T as(UserId user, java.util.function.Supplier<T> work) {
    return CurrentUser.get(user, () -> transaction.execute(status -> work.get()));
  }

  private static List<String> ownedTables() throws SQLException {
    return strings(
        "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where c.relkind in ('r', 'p') and a.attname = 'owner_id'"
            + " and c.relnamespace = 'public'::regnamespace order by 1");
  }

  private static List<String> strings(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = TestDatabase.shared().superuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
