package app.glossa.configuration;

import app.glossa.account.Profiles;
import app.glossa.account.SignedInFilter;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Which requests need a user, and what protects them. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] OPEN_TO_READ = {
    "/",
    "/api/config",
    "/api/auth/csrf",
    "/actuator/health",
    "/actuator/health/liveness",
    "/actuator/health/readiness"
  };
  private static final String[] OPEN_TO_POST = {
    "/api/auth/register", "/api/auth/login", "/api/auth/logout"
  };

  @Bean
  CsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax"));
    return tokens;
  }

  /** Nobody signs in through Spring Security's own ways; the room account does it. */
  @Bean
  AuthenticationManager noOtherWayIn() {
    return authentication -> {
      throw new UnsupportedOperationException();
    };
  }

  /** Everything that can know a user; all of it closed but what is named above. */
  @Bean
  @Order(1)
  SecurityFilterChain apiSecurity(
      HttpSecurity http, CsrfTokenRepository csrfTokens, Profiles profiles, Refusals refusals) {
    return withoutSessions(http)
        .securityMatchers(paths -> paths.requestMatchers("/").requestMatchers(ApiPaths.patterns()))
        .headers(SecurityHeaders::forApi)
        .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
        .addFilterBefore(new SignedInFilter(profiles), CsrfFilter.class)
        .authorizeHttpRequests(SecurityConfiguration::permissions)
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  /** The pages, which are the same for everybody. */
  @Bean
  @Order(2)
  SecurityFilterChain pageSecurity(HttpSecurity http) {
    return withoutSessions(http)
        .headers(SecurityHeaders::forPages)
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** Sessions are the room account's: Spring Security neither reads, renews nor makes any. */
  private static HttpSecurity withoutSessions(HttpSecurity http) {
    return http.sessionManagement(sessions -> sessions.disable())
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable());
  }

  private static void permissions(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
        .permitAll()
        .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, OPEN_TO_READ)
        .permitAll()
        .requestMatchers(HttpMethod.POST, OPEN_TO_POST)
        .permitAll()
        .requestMatchers("/actuator/**")
        .denyAll()
        .anyRequest()
        .authenticated();
  }
}
