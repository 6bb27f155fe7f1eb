package app.glossa.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextsTests {

  private final ErrorTexts texts = new ErrorTexts();

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar"})
  void eachCodeHasItsSentencesAndNothingElseHas(String language) throws IOException {
    Properties properties = new Properties();
    String file = "/messages/problems_" + language + ".properties";
    try (var in = Objects.requireNonNull(ErrorTexts.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(properties.stringPropertyNames())
        .isEqualTo(
            Arrays.stream(ErrorCode.values())
                .flatMap(code -> Stream.of(code.wire() + ".title", code.wire() + ".next"))
                .collect(Collectors.toSet()));
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(texts.title(code, Locale.of(language)))
          .isEqualTo(properties.getProperty(code.wire() + ".title"))
          .endsWith(".");
      assertThat(texts.nextStep(code, Locale.of(language)))
          .isEqualTo(properties.getProperty(code.wire() + ".next"))
          .endsWith(".");
    }
  }
}
