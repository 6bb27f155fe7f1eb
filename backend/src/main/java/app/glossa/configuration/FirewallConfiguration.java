package app.glossa.configuration;

import app.glossa.problem.Problems;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses requests that only an attack or a broken program sends. */
@Configuration(proxyBeanMethods = false)
class FirewallConfiguration {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(METHODS);
    firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejectedRequests(Problems problems) {
    return (request, response, rejected) ->
        problems.answer(
            METHODS.contains(request.getMethod())
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.METHOD_NOT_ALLOWED,
            request,
            response);
  }
}
