package app.glossa.account;

import app.glossa.problem.ApplicationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken and how they are kept: Argon2id over the whole password, so that no
 * character is ignored. Each hash takes 19 MiB, so only a few are made at once.
 */
@Component
class Passwords {

  static final int SHORTEST = 8;
  static final int LONGEST = 1024;
  private static final String FIELD = "password";
  private static final int AT_ONCE = 4;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Set<String> common = readCommon();
  private final String hashOfNobody = argon2.encode("a password that nobody has");

  /**
   * Refuses what is too short, too long or among the most common passwords.
   *
   * @throws ApplicationException that names the field {@code password}
   */
  void check(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw ApplicationException.invalid(FIELD, "too-short");
    }
    if (length > LONGEST) {
      throw ApplicationException.invalid(FIELD, "too-long");
    }
    if (common.contains(password.toLowerCase(Locale.ROOT))) {
      throw ApplicationException.invalid(FIELD, "too-common");
    }
  }

  String hash(String password) {
    return inTurn(() -> argon2.encode(password));
  }

  /** Compares with a stored hash; takes the same time where there is none. */
  boolean matches(String password, @Nullable String hash) {
    if (password.length() > 2 * LONGEST) {
      return false;
    }
    String compared = hash == null ? hashOfNobody : hash;
    return inTurn(() -> argon2.matches(password, compared)) && hash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static Set<String> readCommon() {
    try (InputStream list = Passwords.class.getResourceAsStream("/passwords/common.txt")) {
      if (list == null) {
        throw new IllegalStateException("passwords/common.txt is missing");
      }
      return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#!"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
