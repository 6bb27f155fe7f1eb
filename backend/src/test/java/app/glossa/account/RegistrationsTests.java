package app.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.glossa.account.Registrations.State;
import app.glossa.account.Registrations.Wish;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class RegistrationsTests {

  private static final String TOKEN = "the token";

  private final StoredUsers users = new StoredUsers();

  @Test
  void theFirstAccountNeedsTheTokenAndIsTheAdministrator() {
    Registrations registrations = registrations("", "127.0.0.1");
    assertThat(registrations.state()).isEqualTo(State.SETUP);
    assertRefused(registrations, wish("a@example.org", null), ErrorCode.SETUP_TOKEN_WRONG);
    assertRefused(registrations, wish("a@example.org", "another"), ErrorCode.SETUP_TOKEN_WRONG);
    User first = registrations.register(wish("a@example.org", TOKEN));
    assertThat(first.role()).isEqualTo(User.Role.ADMINISTRATOR);
    assertThat(first.settings().interfaceLanguage()).isEqualTo("de");
    User second = registrations.register(wish("b@example.org", "not needed any more"));
    assertThat(second.role()).isEqualTo(User.Role.USER);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 127.0.0.1, OPEN",
    "'', ::1, OPEN",
    "'', 0.0.0.0, CLOSED",
    "'', 192.168.1.2, CLOSED",
    "open, 0.0.0.0, OPEN",
    "closed, 127.0.0.1, CLOSED"
  })
  void laterAccountsFollowTheSettingElseTheAddress(String setting, String bind, State expected) {
    Registrations registrations = registrations(setting, bind);
    registrations.register(wish("a@example.org", TOKEN));
    assertThat(registrations.state()).isEqualTo(expected);
    if (expected == State.CLOSED) {
      assertRefused(registrations, wish("b@example.org", TOKEN), ErrorCode.REGISTRATION_CLOSED);
    }
  }

  @Test
  void anAddressBelongsToOneAccount() {
    Registrations registrations = registrations("", "127.0.0.1");
    registrations.register(wish("a@example.org", TOKEN));
    assertRefused(registrations, wish(" A@Example.org ", null), ErrorCode.EMAIL_TAKEN);
  }

  @ParameterizedTest
  @CsvSource({"plainaddress", "a b@c.d", "a@", "@b", "a@b@c"})
  void whatIsNoAddressIsRefused(String email) {
    Registrations registrations = registrations("", "127.0.0.1");
    assertRefused(registrations, wish(email, TOKEN), ErrorCode.INVALID_REQUEST);
  }

  @Test
  void aWrongSettingStopsTheStart() {
    assertThatThrownBy(() -> registrations("perhaps", "127.0.0.1"))
        .hasMessageContaining("GLOSSA_REGISTRATION");
  }

  private static Wish wish(String email, @Nullable String token) {
    return new Wish(email, "correct horse battery 41", "A", token, "de");
  }

  private static void assertRefused(Registrations registrations, Wish wish, ErrorCode code) {
    assertThatThrownBy(() -> registrations.register(wish))
        .isInstanceOfSatisfying(
            ApplicationException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private Registrations registrations(String setting, String bind) {
    AccountProperties properties = new AccountProperties(TOKEN, setting, address(bind));
    return new Registrations(
        properties,
        users,
        new StoredSettings(),
        new Passwords(),
        new SetupToken(properties, users),
        new TransactionTemplate(new NoTransactions()),
        new SecurityEvents());
  }

  private static InetAddress address(String bind) {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final class StoredUsers implements UserRepository {

    private final List<UserEntity> users = new ArrayList<>();

    @Override
    public UserEntity save(UserEntity user) {
      users.add(user);
      return user;
    }

    @Override
    public Optional<UserEntity> findById(UUID id) {
      return users.stream().filter(user -> user.getId().equals(id)).findFirst();
    }

    @Override
    public Optional<UserEntity> findByEmail(String email) {
      return users.stream().filter(user -> email(user).equalsIgnoreCase(email)).findFirst();
    }

    private static String email(UserEntity user) {
      return user.with(Settings.initial("en")).email();
    }

    @Override
    public Optional<User.Role> findRole(UUID id) {
      return findById(id).map(UserEntity::role);
    }

    @Override
    public boolean anyExists() {
      return !users.isEmpty();
    }

    @Override
    public int lockRegistrations() {
      return 1;
    }
  }

  private static final class StoredSettings implements SettingsRepository {

    @Override
    public SettingsEntity save(SettingsEntity settings) {
      return settings;
    }

    @Override
    public Optional<SettingsEntity> findById(UUID ownerId) {
      return Optional.empty();
    }
  }

  private static final class NoTransactions extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(
        Object transaction, org.springframework.transaction.TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }
}
