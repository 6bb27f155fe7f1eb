package app.glossa.configuration;

import app.glossa.account.Profiles;
import app.glossa.account.SignedInFilter;
import app.glossa.problem.ErrorCode;
import app.glossa.problem.Problems;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Which requests need a user, and what protects them. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

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

  /** Everything that can know a user; all of it closed but what is named here. */
  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http, CsrfTokenRepository csrfTokens, Profiles profiles, Problems problems) {
    return http.securityMatcher("/api/**", "/v3/**", "/actuator/**", "/v1/**", "/mcp/**")
        .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
        .addFilterBefore(new SignedInFilter(profiles), CsrfFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/config", "/api/auth/csrf")
                .permitAll()
                .requestMatchers(
                    HttpMethod.POST, "/api/auth/register", "/api/auth/login", "/api/auth/logout")
                .permitAll()
                .requestMatchers(
                    HttpMethod.GET,
                    "/actuator/health",
                    "/actuator/health/liveness",
                    "/actuator/health/readiness")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(failures ->
            failures
                .authenticationEntryPoint((request, response, failure) ->
                    problems.write(ErrorCode.SIGN_IN_REQUIRED, request, response))
                .accessDeniedHandler((request, response, failure) ->
                    problems.write(ErrorCode.FORBIDDEN, request, response)))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .formLogin(login -> login.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .build();
  }

  /** The pages, which are the same for everybody. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .build();
  }
}
