package app.glossa.account;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may make an account.
 *
 * @param setupToken what the first account has to show; empty lets the server invent and print one
 * @param registration {@code open}, {@code closed} or empty: open on the loopback only
 * @param bind the address that the server listens on
 */
@ConfigurationProperties("glossa.account")
record AccountProperties(String setupToken, String registration, InetAddress bind) {

  AccountProperties {
    registration = registration.strip();
    if (!registration.isEmpty() && !"open".equals(registration) && !"closed".equals(registration)) {
      throw new IllegalArgumentException("GLOSSA_REGISTRATION must be open or closed");
    }
  }

  boolean openToAll() {
    return registration.isEmpty() ? bind.isLoopbackAddress() : "open".equals(registration);
  }
}
