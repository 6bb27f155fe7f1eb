package app.glossa.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away from one that refuses a value. */
final class DatabaseFailures {

  private DatabaseFailures() {}

  static @Nullable Failure find(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return ofState(sql.getSQLState());
      }
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (isAway(cause)) {
        return Failure.of(ErrorCode.DATABASE_UNAVAILABLE);
      }
    }
    return null;
  }

  private static boolean isAway(Throwable cause) {
    return cause instanceof java.sql.SQLTransientConnectionException
        || cause instanceof CannotCreateTransactionException
        || cause instanceof DataAccessResourceFailureException;
  }

  /** The classes of PostgreSQL's states that a caller can do something about. */
  private static @Nullable Failure ofState(String state) {
    return switch (state) {
      case "53100" -> Failure.unexpected(ErrorCode.STORAGE_FULL);
      case "23503", "23505", "40001", "40P01" -> Failure.unexpected(ErrorCode.CONFLICT);
      default ->
          switch (state.substring(0, 2)) {
            case "08", "53", "57" -> Failure.of(ErrorCode.DATABASE_UNAVAILABLE);
            case "22" -> Failure.unexpected(ErrorCode.INVALID_REQUEST);
            default -> null;
          };
    };
  }
}
