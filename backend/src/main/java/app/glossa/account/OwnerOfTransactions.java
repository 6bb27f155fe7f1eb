package app.glossa.account;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Names the owner to the database in each transaction that begins, so that row-level security shows
 * this owner's rows and no others. The setting ends with the transaction; without a current user no
 * owned row is visible.
 */
@Component
class OwnerOfTransactions implements TransactionExecutionListener {

  private final JdbcTemplate jdbc;

  OwnerOfTransactions(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && transaction.isNewTransaction()) {
      CurrentUser.find()
          .ifPresent(user ->
              jdbc.queryForObject(
                  "select set_config('app.owner', ?, true)", String.class, user.toString()));
    }
  }
}
