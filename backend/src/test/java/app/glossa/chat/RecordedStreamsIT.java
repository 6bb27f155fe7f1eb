package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.index.ChunkIndex;
import app.glossa.models.Embedder;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import app.glossa.testing.TestUsers.TestUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Streams as the pages' tests read them, recorded from the running server. A change of the stream
 * shows as a difference here; with {@code GLOSSA_RECORD=1} the recordings are written anew.
 */
@IntegrationTest
class RecordedStreamsIT {

  private static final Path FOLDER =
      TestDatabase.root().resolve("frontend/src/features/chat/testing/recorded");
  private static final Pattern CHANGING =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\"ms\":\\d+");
  private static final ScriptedModel MODEL = new ScriptedModel();

  @LocalServerPort private int port;
  @Autowired private ChunkIndex index;
  @Autowired private Embedder embedder;

  @DynamicPropertySource
  static void endpoint(DynamicPropertyRegistry registry) {
    registry.add("glossa.models.chat.base-url", MODEL::address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "not-found", "reset", "cut", "failed"})
  void theStreamIsTheRecordedOne(String name) throws IOException {
    TestUser user = TestUsers.newUser("USER");
    new TestLibrary(index, embedder).fill(user.id());
    Talk talk = Talk.begin(TestUsers.signedIn(port, user));
    String question =
        switch (name) {
          case "not-found" -> "Who won the football world cup in 1954?";
          case "reset" -> "Wie hoch ist die monatliche Miete?";
          default -> "How high is the monthly rent?";
        };
    script(name);
    String stream = settled(talk.stream(Map.of("content", question)).body());
    Path file = FOLDER.resolve(name + ".sse");
    if ("1".equals(System.getenv("GLOSSA_RECORD"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, stream);
    }
    assertThat(stream).isEqualTo(Files.readString(file));
  }

  private static void script(String name) {
    switch (name) {
      case "reset" ->
          MODEL.next(
              ScriptedModel.says(
                  "The tenant pays a monthly rent of 950 euros, and the keys are handed over on"
                      + " the first day of the lease [1]."),
              ScriptedModel.says("Die monatliche Miete beträgt 950 Euro [1]."));
      case "cut" ->
          MODEL.next(call -> {
            call.begin();
            call.text("The tenant pays a monthly rent of 950 euros [1]. The ke");
          });
      case "failed" ->
          MODEL.next(
              call -> call.plain(401, "application/json", "{\"error\":{\"message\":\"no\"}}"));
      default ->
          MODEL.next(
              ScriptedModel.says(
                  "The tenant pays a monthly rent of 950 euros [1]. The rent rises to 1200 euros"
                      + " next year [1]."));
    }
  }

  /** Ids in the order of their first use, no times, and none of the heartbeats. */
  private static String settled(String stream) {
    Map<String, String> names = new LinkedHashMap<>();
    Matcher changing = CHANGING.matcher(stream);
    return changing
        .replaceAll(match ->
            match.group().startsWith("\"ms\"")
                ? "\"ms\":0"
                : names.computeIfAbsent(
                    match.group(),
                    unused -> "0199a0b0-0000-7000-8000-%012d".formatted(names.size() + 1)))
        .replace(": ping\n\n", "");
  }
}
