package app.glossa.account;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The user that the current thread works for. A web request is bound by a filter, a job binds
 * itself with {@link #call} or {@link #run}; each transaction that begins inside names this owner
 * to the database.
 */
public final class CurrentUser {

  private static final ScopedValue<UserId> CURRENT = ScopedValue.newInstance();

  private CurrentUser() {}

  /** The user at work here, empty where nobody is signed in. */
  public static Optional<UserId> find() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /**
   * The user at work here.
   *
   * @throws ApplicationException with {@code SIGN_IN_REQUIRED} where there is none
   */
  public static UserId require() {
    return find().orElseThrow(() -> new ApplicationException(ErrorCode.SIGN_IN_REQUIRED));
  }

  /** Works as this user until the action returns. */
  public static <T> T call(UserId user, Callable<T> action) throws Exception {
    return ScopedValue.where(CURRENT, user).call(action::call);
  }

  /** Works as this user until the action returns. */
  public static void run(UserId user, Runnable action) {
    ScopedValue.where(CURRENT, user).run(action);
  }

  /** Works as this user and answers what the action answers. */
  public static <T> T get(UserId user, Supplier<T> action) {
    return ScopedValue.where(CURRENT, user).call(action::get);
  }
}
