package app.glossa.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether uploads can be kept: their folder, or the place where it will be, can be written. */
@Component("store")
class StoreHealth implements HealthIndicator {

  private final Path folder;

  StoreHealth(@Value("${glossa.uploads}") Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public Health health() {
    Path place = folder;
    while (place.getParent() != null && !Files.exists(place)) {
      place = place.getParent();
    }
    return Files.isDirectory(place) && Files.isWritable(place)
        ? Health.up().build()
        : Health.down().build();
  }
}
