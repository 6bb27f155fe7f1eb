package app.glossa.account;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who somebody is, and what they set in their profile. */
@Component
public class Profiles implements Accounts {

  private final UserRepository users;
  private final SettingsRepository settings;
  private final Passwords passwords;
  private final Languages languages;
  private final SecurityEvents events;

  Profiles(
      UserRepository users,
      SettingsRepository settings,
      Passwords passwords,
      Languages languages,
      SecurityEvents events) {
    this.users = users;
    this.settings = settings;
    this.passwords = passwords;
    this.languages = languages;
    this.events = events;
  }

  /**
   * The user with this address and password.
   *
   * @throws ApplicationException with {@code WRONG_CREDENTIALS}, after the same time for an unknown
   *     address as for a wrong password
   */
  public UserId authenticate(String email, String password) {
    Optional<UserEntity> user = users.findByEmail(email.strip());
    String hash = user.map(UserEntity::passwordHash).orElse(null);
    if (!passwords.matches(password, hash)) {
      events.signInFailed(user.isPresent());
      throw new ApplicationException(ErrorCode.WRONG_CREDENTIALS);
    }
    return new UserId(user.orElseThrow().getId());
  }

  /** Who a session belongs to; empty where the account is gone. */
  @Transactional(readOnly = true)
  Optional<Visitor> visitor() {
    UUID user = CurrentUser.require().value();
    return users
        .findRole(user)
        .flatMap(role ->
            settings
                .findById(user)
                .map(stored -> new Visitor(role, stored.settings().interfaceLanguage())));
  }

  /** The current user. */
  @Transactional(readOnly = true)
  public User me() {
    return entity().with(settingsEntity().settings());
  }

  /**
   * Changes name and settings of the current user; a name of null stays.
   *
   * @throws ApplicationException that names the field at fault
   */
  @Transactional
  public User change(@Nullable String name, UnaryOperator<Settings> change) {
    UserEntity user = entity();
    if (name != null) {
      Names.check(name);
      user.rename(name.strip());
    }
    SettingsEntity stored = settingsEntity();
    Settings changed = change.apply(stored.settings());
    check(changed);
    stored.change(changed);
    return user.with(changed);
  }

  @Override
  @Transactional(readOnly = true)
  public AnswerSettings answerSettings() {
    return settingsEntity().settings().forAnswers();
  }

  private void check(Settings changed) {
    if (!languages.hasPagesIn(changed.interfaceLanguage())) {
      throw ApplicationException.invalid("settings.interfaceLanguage", "unsupported");
    }
    String answers = changed.answerLanguage();
    if (!answers.equals(Settings.AUTOMATIC) && !languages.answers().contains(answers)) {
      throw ApplicationException.invalid("settings.answerLanguage", "unsupported");
    }
    if (changed.instructions().length() > Settings.INSTRUCTIONS_LIMIT) {
      throw ApplicationException.invalid("settings.instructions", "too-long");
    }
  }

  private UserEntity entity() {
    return users.findById(CurrentUser.require().value()).orElseThrow(Profiles::gone);
  }

  private SettingsEntity settingsEntity() {
    return settings.findById(CurrentUser.require().value()).orElseThrow(Profiles::gone);
  }

  private static ApplicationException gone() {
    return new ApplicationException(ErrorCode.SIGN_IN_REQUIRED);
  }
}
