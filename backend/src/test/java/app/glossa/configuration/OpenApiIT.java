package app.glossa.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages' types are made from the description that the server publishes. After a change of the
 * API, {@code mvn verify -Dit.test=OpenApiIT -Dupdate} writes the file anew.
 */
@IntegrationTest
class OpenApiIT {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @LocalServerPort int port;

  @Test
  void thePagesKnowTheApiAsItIsPublished() throws IOException {
    HttpResponse<String> answer = TestUsers.signedIn(port).get("/v3/api-docs");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode published = JSON.readTree(answer.body());
    Path file = TestDatabase.root().resolve("frontend/openapi.json");
    if (System.getProperty("update") != null) {
      Files.writeString(file, JSON.writeValueAsString(published) + "\n");
    }
    assertThat(JSON.readTree(Files.readString(file))).isEqualTo(published);
  }

  @Test
  void nothingInternalIsPublished() {
    String published = TestUsers.signedIn(port).get("/v3/api-docs").body();
    assertThat(published)
        .doesNotContain("app.glossa")
        .doesNotContain("actuator")
        .doesNotContain("SseEmitter")
        .doesNotContain("127.0.0.1")
        .doesNotContain("localhost");
  }
}
