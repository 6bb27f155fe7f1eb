package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestBrowser;
import app.glossa.testing.TestDatabase;
import app.glossa.testing.TestUsers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every question of the golden set about the sample documents, quoting, and holds its floors.
 */
@IntegrationTest
class GoldenIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final long INGESTED_MILLIS = 600_000;

  /** Asked in the language of the document, and in whatever language; the second has to rise. */
  private static final double CITED_IN_ONE_LANGUAGE = 0.9;

  private static final double CITED = 0.75;

  @LocalServerPort private int port;

  private TestBrowser browser;
  private final Map<String, String> pages = new HashMap<>();

  /** What became of one question. */
  private record Outcome(
      String group, boolean answerable, boolean cited, boolean language, boolean abstained) {}

  @Test
  void everyQuoteStandsOnItsPageAndTheFloorsHold() throws Exception {
    browser = TestUsers.signedIn(port);
    assertThat(browser.post("/api/documents/samples", "{}").statusCode()).isEqualTo(202);
    awaitIngestion();
    List<Outcome> outcomes = new ArrayList<>();
    for (JsonNode question : questions()) {
      outcomes.add(ask(question));
    }
    print(outcomes);
    List<Outcome> answerable = outcomes.stream().filter(Outcome::answerable).toList();
    List<Outcome> oneLanguage =
        answerable.stream().filter(one -> !one.group().startsWith("cross")).toList();
    assertThat(share(oneLanguage.stream().map(Outcome::cited).toList()))
        .as("right document and page cited in one language")
        .isGreaterThanOrEqualTo(CITED_IN_ONE_LANGUAGE);
    assertThat(share(answerable.stream().map(Outcome::cited).toList()))
        .as("right document and page cited")
        .isGreaterThanOrEqualTo(CITED);
    assertThat(share(outcomes.stream().map(Outcome::language).toList()))
        .as("reply language")
        .isEqualTo(1.0);
  }

  private static List<JsonNode> questions() throws IOException {
    return Files.readAllLines(TestDatabase.root().resolve("sample-docs/golden.jsonl")).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .toList();
  }

  private void awaitIngestion() throws InterruptedException {
    long until = System.currentTimeMillis() + INGESTED_MILLIS;
    while (System.currentTimeMillis() < until) {
      JsonNode list = TestBrowser.json(browser.get("/api/documents?limit=200")).path("items");
      boolean open =
          StreamSupport.stream(list.spliterator(), false)
              .anyMatch(document ->
                  List.of("UPLOADED", "PROCESSING").contains(document.path("status").asString()));
      if (!open && !list.isEmpty()) {
        return;
      }
      Thread.sleep(500);
    }
    throw new AssertionError("the samples are not ingested");
  }

  private Outcome ask(JsonNode question) {
    JsonNode answer = Talk.begin(browser).ask(question.path("question").asString());
    boolean cited = false;
    for (JsonNode citation : answer.path("citations")) {
      String page = page(citation);
      assertThat(
              page.substring(citation.path("textStart").asInt(), citation.path("textEnd").asInt()))
          .as("%s %s", question.path("id"), citation)
          .isEqualTo(citation.path("quote").asString())
          .isNotBlank();
      cited |= isGold(citation, question.path("gold"));
    }
    boolean answerable = question.path("answerable").asBoolean();
    boolean abstained = answer.path("abstained").asBoolean();
    boolean language =
        answer.path("language").asString().equals(question.path("language").asString());
    if (!language || (answerable && (abstained || !cited))) {
      System.out.printf(
          "MISS %s %s -> %s%s%n",
          question.path("id").asString(),
          question.path("question").asString(),
          answer.path("language").asString(),
          abstained ? " abstained" : cited ? "" : " not cited");
    }
    return new Outcome(
        question.path("subset").asString().replaceFirst("-..$", ""),
        answerable,
        cited && !abstained,
        language,
        abstained);
  }

  private static boolean isGold(JsonNode citation, JsonNode gold) {
    return StreamSupport.stream(gold.spliterator(), false)
        .filter(
            one -> one.path("document").asString().equals(citation.path("documentName").asString()))
        .anyMatch(one ->
            one.path("pages").isEmpty()
                || StreamSupport.stream(one.path("pages").spliterator(), false)
                    .anyMatch(page -> page.asInt() == citation.path("page").asInt()));
  }

  private String page(JsonNode citation) {
    int number = citation.path("page").asInt();
    String document = citation.path("documentId").asString();
    return pages.computeIfAbsent(
        document + "/" + number,
        unused -> {
          HttpResponse<String> text =
              browser.get(
                  "/api/documents/%s/text?version=%d&from=%d&to=%d"
                      .formatted(document, citation.path("version").asInt(), number, number));
          return TestBrowser.json(text).path("pages").get(0).path("text").asString();
        });
  }

  private static double share(List<Boolean> held) {
    return (double) held.stream().filter(one -> one).count() / Math.max(1, held.size());
  }

  private static void print(List<Outcome> outcomes) {
    Map<String, List<Outcome>> groups = new TreeMap<>();
    outcomes.forEach(one -> groups.computeIfAbsent(one.group(), k -> new ArrayList<>()).add(one));
    groups.put("all", outcomes);
    System.out.printf(
        "%-12s %4s %6s %9s %8s %8s%n", "group", "n", "cited", "language", "ref-yes", "ref-no");
    groups.forEach((name, group) -> {
      List<Outcome> yes = group.stream().filter(Outcome::answerable).toList();
      List<Outcome> no = group.stream().filter(one -> !one.answerable()).toList();
      System.out.printf(
          "%-12s %4d %6.2f %9.2f %8.2f %8.2f%n",
          name,
          group.size(),
          share(yes.stream().map(Outcome::cited).toList()),
          share(group.stream().map(Outcome::language).toList()),
          share(yes.stream().map(Outcome::abstained).toList()),
          share(no.stream().map(Outcome::abstained).toList()));
    });
  }
}
