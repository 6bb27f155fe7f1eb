package app.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ApplicationException.FieldError;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @CsvSource({
    "seven77, too-short",
    "'', too-short",
    "password, too-common",
    "PassWord, too-common",
    "iloveyou, too-common",
    "1q2w3e4r5t, too-common"
  })
  void weakPasswordsAreRefused(String password, String code) {
    assertRefused(password, code);
  }

  @Test
  void lengthIsTheOnlyRuleOfComposition() {
    assertThatCode(() -> passwords.check("all lower case words")).doesNotThrowAnyException();
    assertThatCode(() -> passwords.check("ثمانية أحرف")).doesNotThrowAnyException();
    assertThatCode(() -> passwords.check("x".repeat(1024))).doesNotThrowAnyException();
    assertRefused("x".repeat(1025), "too-long");
    assertRefused("🦜🦜🦜🦜🦜🦜🦜", "too-short");
  }

  @Test
  void everyCharacterCounts() {
    String first = "a".repeat(72) + "1";
    String second = "a".repeat(72) + "2";
    String hash = passwords.hash(first);
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches(first, hash)).isTrue();
    assertThat(passwords.matches(second, hash)).isFalse();
    assertThat(passwords.matches(first.toUpperCase(Locale.ROOT), hash)).isFalse();
    assertThat(passwords.hash(first)).isNotEqualTo(hash);
  }

  @Test
  void nobodyHasNoPassword() {
    assertThat(passwords.matches("a password that nobody has", null)).isFalse();
  }

  private void assertRefused(String password, String code) {
    assertThatThrownBy(() -> passwords.check(password))
        .isInstanceOfSatisfying(
            ApplicationException.class,
            e -> assertThat(e.errors()).containsExactly(new FieldError("password", code)));
  }
}
