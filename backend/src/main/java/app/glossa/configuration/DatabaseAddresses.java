package app.glossa.configuration;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Reads {@code DATABASE_URL} (the role that works) and {@code DATABASE_OWNER_URL} (the role that
 * migrates) as {@code postgresql://user:password@host:port/database} or as a JDBC address. Without
 * the second, the first migrates too.
 */
class DatabaseAddresses implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String app = environment.getProperty("DATABASE_URL");
    if (app == null || app.isBlank()) {
      return;
    }
    Map<String, Object> properties = new HashMap<>();
    put(properties, "glossa.database.app", app);
    String owner = environment.getProperty("DATABASE_OWNER_URL");
    put(properties, "glossa.database.owner", owner == null || owner.isBlank() ? app : owner);
    environment.getPropertySources().addFirst(new MapPropertySource("database", properties));
  }

  private static void put(Map<String, Object> properties, String prefix, String address) {
    if (address.startsWith("jdbc:")) {
      properties.put(prefix + ".url", address);
      return;
    }
    URI uri = URI.create(address);
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    properties.put(
        prefix + ".url", "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query);
    String[] userInfo = decoded(uri.getRawUserInfo());
    properties.put(prefix + ".user", userInfo[0]);
    properties.put(prefix + ".password", userInfo[1]);
  }

  private static String[] decoded(@Nullable String rawUserInfo) {
    if (rawUserInfo == null) {
      return new String[] {"", ""};
    }
    int colon = rawUserInfo.indexOf(':');
    String user = colon < 0 ? rawUserInfo : rawUserInfo.substring(0, colon);
    String password = colon < 0 ? "" : rawUserInfo.substring(colon + 1);
    return new String[] {decode(user), decode(password)};
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
