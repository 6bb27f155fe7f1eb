package app.glossa.configuration;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that every answer bears. */
final class SecurityHeaders {

  private static final String NO_DEVICES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  private SecurityHeaders() {}

  /** For answers that are no pages: nothing may be loaded, kept or framed. */
  static void forApi(HeadersConfigurer<HttpSecurity> headers) {
    common(headers);
    headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.NOTHING));
  }

  /** For pages, which name their policy and how long they may be kept themselves. */
  static void forPages(HeadersConfigurer<HttpSecurity> headers) {
    common(headers);
    headers.cacheControl(cache -> cache.disable());
  }

  private static void common(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .frameOptions(frames -> frames.deny())
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
  }
}
