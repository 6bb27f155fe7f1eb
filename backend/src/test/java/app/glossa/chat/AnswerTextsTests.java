package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.problem.ErrorCode;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class AnswerTextsTests {

  private static final Map<String, Object> VALUES =
      Map.of("count", 5, "documents", 5, "pending", 2, "searched", 3, "number", "12");

  static Stream<String> languages() throws Exception {
    var source =
        new YamlPropertySourceLoader()
            .load("application", new ClassPathResource("application.yml"))
            .getFirst();
    return Stream.iterate(0, i -> i + 1)
        .map(i -> source.getProperty("glossa.languages.answers[" + i + "]"))
        .takeWhile(tag -> tag != null)
        .map(String::valueOf);
  }

  @Test
  void everyLanguageOfTheSettingsIsLookedAt() throws Exception {
    assertThat(languages()).hasSizeGreaterThanOrEqualTo(25).contains("en", "de", "ar", "zh");
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      List<String> tags =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("answer_"))
              .map(name -> name.replaceAll("answer_|\\.properties", ""))
              .toList();
      assertThat(tags).containsExactlyInAnyOrderElementsOf(languages().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachLanguageHasEveryTextAndEachTextCanBeWritten(String tag) {
    Properties english = AnswerTexts.read("en");
    Properties texts = AnswerTexts.read(tag);
    assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    AnswerTexts.In in = new AnswerTexts().in(tag);
    for (String key : texts.stringPropertyNames()) {
      for (int count : new int[] {1, 2, 3, 5, 11, 100}) {
        Map<String, Object> values =
            Map.of(
                "count",
                count,
                "documents",
                count,
                "pending",
                count,
                "searched",
                count,
                "number",
                "12");
        assertThat(in.text(key, values)).as(key).isNotBlank().doesNotContain("{");
      }
      String[] theirs = names(texts, key, tag);
      String[] ours = names(english, key, "en");
      assertThat(List.of(ours)).as(key).containsAll(List.of(theirs));
    }
  }

  private static String[] names(Properties texts, String key, String tag) {
    return new MessageFormat(texts.getProperty(key), ULocale.forLanguageTag(tag))
        .getArgumentNames()
        .toArray(String[]::new);
  }

  @Test
  void everyFailureOfAModelHasItsOwnSentence() {
    Properties texts = AnswerTexts.read("en");
    Arrays.stream(ErrorCode.values())
        .filter(code -> code.category() == ErrorCode.Category.MODEL)
        .forEach(code -> assertThat(texts).containsKey("error." + code.wire()));
    assertThat(new AnswerTexts().in("de").error(ErrorCode.NOT_FOUND)).contains("schiefgegangen");
  }

  @Test
  void pluralsFollowTheLanguage() {
    AnswerTexts texts = new AnswerTexts();
    assertThat(texts.in("ru").text("nothing.pending", Map.of("count", 3))).contains("3 документа ");
    assertThat(texts.in("pl").text("nothing.pending", Map.of("count", 5))).contains("5 Twoich");
    assertThat(texts.in("xx").text("abstain", VALUES)).contains("your 5 documents");
  }
}
