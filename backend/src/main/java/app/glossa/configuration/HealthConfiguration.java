package app.glossa.configuration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health that says no more than up or down. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

  /** Runs last, so that liveness and readiness exist but are not listed. */
  @Bean
  static HealthEndpointGroupsPostProcessor unlistedGroups() {
    return Unlisted::new;
  }

  private record Unlisted(HealthEndpointGroups groups) implements HealthEndpointGroups {

    @Override
    public HealthEndpointGroup getPrimary() {
      return groups.getPrimary();
    }

    @Override
    public Set<String> getNames() {
      return Set.of();
    }

    @Override
    public @Nullable HealthEndpointGroup get(String name) {
      return groups.get(name);
    }
  }
}
