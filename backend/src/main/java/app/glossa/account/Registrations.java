package app.glossa.account;

import app.glossa.account.User.Role;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Making accounts. */
@Component
public class Registrations {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST_EMAIL = 320;

  private final AccountProperties properties;
  private final UserRepository users;
  private final SettingsRepository settings;
  private final Passwords passwords;
  private final SetupToken setupToken;
  private final TransactionTemplate transaction;
  private final SecurityEvents events;

  Registrations(
      AccountProperties properties,
      UserRepository users,
      SettingsRepository settings,
      Passwords passwords,
      SetupToken setupToken,
      TransactionTemplate transaction,
      SecurityEvents events) {
    this.properties = properties;
    this.users = users;
    this.settings = settings;
    this.passwords = passwords;
    this.setupToken = setupToken;
    this.transaction = transaction;
    this.events = events;
  }

  /** Who may make an account now. */
  public enum State {
    SETUP,
    OPEN,
    CLOSED
  }

  /** An account that somebody asks for; the interface language is that of the pages they saw. */
  public record Wish(
      String email,
      String password,
      String name,
      @Nullable String setupToken,
      String interfaceLanguage) {}

  /** Who may make an account now: the first one is set up with a token. */
  public State state() {
    if (!users.anyExists()) {
      return State.SETUP;
    }
    return properties.openToAll() ? State.OPEN : State.CLOSED;
  }

  /**
   * Makes an account; the first one becomes the administrator and needs the set-up token.
   *
   * @throws ApplicationException with {@code SETUP_TOKEN_WRONG}, {@code REGISTRATION_CLOSED},
   *     {@code EMAIL_TAKEN} or {@code INVALID_REQUEST}
   */
  public User register(Wish wish) {
    requirePermission(state(), wish);
    Names.check(wish.name());
    checkEmail(wish.email().strip());
    passwords.check(wish.password());
    String hash = passwords.hash(wish.password());
    UserId id = new UserId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    User user =
        CurrentUser.get(
            id, () -> Objects.requireNonNull(transaction.execute(status -> store(id, wish, hash))));
    events.registered(id, user.role());
    return user;
  }

  private User store(UserId id, Wish wish, String hash) {
    users.lockRegistrations();
    State state = state();
    requirePermission(state, wish);
    String email = wish.email().strip();
    if (users.findByEmail(email).isPresent()) {
      throw new ApplicationException(ErrorCode.EMAIL_TAKEN);
    }
    Role role = state == State.SETUP ? Role.ADMINISTRATOR : Role.USER;
    UserEntity user = users.save(new UserEntity(id, email, wish.name().strip(), hash, role));
    Settings initial = Settings.initial(wish.interfaceLanguage());
    settings.save(new SettingsEntity(id, initial));
    return user.with(initial);
  }

  private void requirePermission(State state, Wish wish) {
    if (state == State.CLOSED) {
      events.registrationRefused("closed");
      throw new ApplicationException(ErrorCode.REGISTRATION_CLOSED);
    }
    if (state == State.SETUP && !setupToken.matches(wish.setupToken())) {
      events.registrationRefused("wrong set-up token");
      throw new ApplicationException(ErrorCode.SETUP_TOKEN_WRONG);
    }
  }

  private static void checkEmail(String email) {
    if (email.length() > LONGEST_EMAIL) {
      throw ApplicationException.invalid("email", "too-long");
    }
    if (!EMAIL.matcher(email).matches()) {
      throw ApplicationException.invalid("email", "invalid");
    }
  }
}
