package app.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinguaDetectorTests {

  private static final LanguageDetector DETECTOR = new LinguaDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|How much is the rent?",
        "de|Wie hoch ist die Miete?",
        "fr|quel est le total ?",
        "es|¿Cuánto es el alquiler?",
        "it|Quanto costa l'affitto?",
        "pt|Qual é o valor do aluguel?",
        "nl|Hoeveel bedraagt de huur?",
        "pl|Ile wynosi czynsz?",
        "ro|Cât este chiria?",
        "cs|Kolik je nájem?",
        "sv|Hur hög är hyran?",
        "tr|Kira ne kadar?",
        "ru|Сколько стоит аренда?",
        "uk|Скільки коштує оренда?",
        "el|Πόσο είναι το ενοίκιο;",
        "ar|كم يبلغ الإيجار؟",
        "he|כמה עולה השכירות?",
        "fa|مبلغ اجاره چقدر است؟",
        "hi|किराया कितना है?",
        "th|ค่าเช่าเท่าไหร่",
        "vi|Tiền thuê là bao nhiêu?",
        "id|Berapa harga sewanya?",
        "zh|租金是多少？",
        "ja|家賃はいくらですか？",
        "ko|임대료는 얼마입니까?",
        "ja|C2065 とは何ですか",
        "de|Was bedeutet der Fehler C2065?",
      })
  void shortQuestionsAreTold(String tag, String question) {
    assertThat(DETECTOR.detect(question).tag()).isEqualTo(tag);
  }

  @Test
  void textWithoutLettersIsUnknown() {
    assertThat(DETECTOR.detect("42 + 7 = C2065 ?")).isEqualTo(DetectedLanguage.UNKNOWN);
  }

  @Test
  void aNameAloneIsNotSure() {
    assertThat(DETECTOR.detect("Tolkien").margin()).isLessThan(.5);
  }

  @Test
  void everyLanguageOfTheAnswersIsKnown() {
    assertThat(DETECTOR.languages())
        .contains(
            "en de fr es it pt nl pl ro cs sv tr ru uk el ar he fa hi th vi id zh ja ko"
                .split(" "));
  }
}
