package app.glossa.configuration;

import java.util.List;

/** The paths that programs call; all others are pages. */
final class ApiPaths {

  private static final List<String> ROOTS = List.of("/api", "/v3", "/actuator", "/v1", "/mcp");

  private ApiPaths() {}

  static boolean contains(String path) {
    return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }

  /** Patterns that match exactly these paths. */
  static String[] patterns() {
    return ROOTS.stream().map(root -> root + "/**").toArray(String[]::new);
  }
}
