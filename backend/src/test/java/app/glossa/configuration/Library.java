package app.glossa.configuration;

import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestUsers;
import app.glossa.testing.TestUsers.TestUser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A user with one of everything, for tests of what others see of it. */
final class Library {

  /** A word that stands only in this user's document. */
  static final String SECRET = "zebrafinch7731";

  final TestUser user = TestUsers.newUser("USER");
  final TestBrowser owner;
  final String collection;
  final String document;
  final String conversation;
  final String message;

  Library(int port) {
    owner = TestUsers.signedIn(port, user);
    collection = id(owner.post("/api/collections", "{\"name\": \"" + SECRET + "\"}"));
    byte[] text =
        ("The code word of the expedition is " + SECRET + ". The tent weighs 2.4 kilograms.\n")
            .getBytes(StandardCharsets.UTF_8);
    document =
        id(owner.upload("/api/documents", SECRET + ".txt", text, "collectionId", collection));
    awaitFinal();
    conversation = id(owner.post("/api/conversations", "{}"));
    HttpResponse<String> answer =
        owner.post(
            "/api/conversations/" + conversation + "/messages",
            "{\"content\": \"What is the code word of the expedition?\"}");
    message = id(answer);
  }

  private void awaitFinal() {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(end)) {
      JsonNode now = TestBrowser.json(owner.get("/api/documents/" + document));
      if (Set.of("READY", "PARTIAL").contains(now.get("status").asString())) {
        return;
      }
      if (now.get("status").asString().equals("FAILED")) {
        throw new IllegalStateException(now.toString());
      }
      pause();
    }
    throw new IllegalStateException("the document was not read in time");
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All that others could have changed. */
  String state() {
    return String.join(
        "\n",
        owner.get("/api/documents/" + document).body(),
        owner.get("/api/collections").body(),
        owner.get("/api/conversations/" + conversation).body(),
        owner.get("/api/conversations/" + conversation + "/messages").body());
  }

  private static String id(HttpResponse<String> made) {
    if (made.statusCode() >= 300) {
      throw new IllegalStateException(made.statusCode() + " " + made.body());
    }
    return TestBrowser.json(made).get("id").asString();
  }
}
