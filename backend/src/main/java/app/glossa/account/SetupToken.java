package app.glossa.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the first account has to show: the configured token, else one that the log prints. */
@Component
class SetupToken {

  private static final Logger LOG = LoggerFactory.getLogger(SetupToken.class);

  private final boolean configured;
  private final String token;
  private final UserRepository users;

  SetupToken(AccountProperties properties, UserRepository users) {
    this.configured = !properties.setupToken().isBlank();
    this.token = configured ? properties.setupToken().strip() : random();
    this.users = users;
  }

  boolean matches(@Nullable String given) {
    return given != null && MessageDigest.isEqual(bytes(token), bytes(given.strip()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void printWhereNeeded() {
    if (!configured && !users.anyExists()) {
      LOG.info("No account yet. Make the first one at /en/sign-up?setup={}", token);
    }
  }

  private static String random() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
