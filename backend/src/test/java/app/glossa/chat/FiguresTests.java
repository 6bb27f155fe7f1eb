package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It costs 1,250.00 euros|1250",
        "Es kostet 1.250,00 Euro|1250",
        "Il coûte 1 250 euros|1|250",
        "التكلفة ١٬٢٥٠ يورو|1250",
        "मूल्य १२५० है|1250",
        "3.5 tonnes|35",
      })
  void aNumberIsTheSameInEveryWriting(String text, String figure) {
    assertThat(Figures.of(text)).contains(figure);
  }
}
