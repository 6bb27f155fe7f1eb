package app.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTokensTests {

  private final Tokens tokens = new ScriptTokens();

  @Test
  void caseAccentsAndCompatibilityFormsFold() {
    assertThat(tokens.of("Ｃafé STRASSE Straße IŞIK ışık Ёлка Άλφα ﬁn"))
        .containsExactly("cafe", "strasse", "strasse", "isik", "isik", "елка", "αλφα", "fin");
  }

  @Test
  void indianVowelSignsStayInsideWords() {
    assertThat(tokens.of("हिन्दी में नदी")).containsExactly("हिन्दी", "में", "नदी");
  }

  @Test
  void arabicPointsAndLetterVariantsFold() {
    assertThat(tokens.of("الْمَدِينَةُ إلى مدينـة")).containsExactly("المدينه", "الي", "مدينه");
  }

  @Test
  void hanAndKanaComeInPairs() {
    assertThat(tokens.of("東京都。私")).containsExactly("東京", "京都", "私");
    assertThat(tokens.of("データ")).hasSize(2);
    assertThat(tokens.of("한국어 2024年")).containsExactly("한국", "국어", "2024", "年");
  }

  @Test
  void thaiComesInThrees() {
    assertThat(tokens.of("ภาษาไทย")).hasSize(5).first().isEqualTo("ภาษ");
    assertThat(tokens.of("ไป")).containsExactly("ไป");
  }

  @Test
  void identifiersStayWhole() {
    assertThat(tokens.of("error C2065 in NYC08CA073, flight AF-447."))
        .containsExactly("error", "c2065", "in", "nyc08ca073", "flight", "af447", "af", "447");
  }

  @Test
  void groupedNumbersAreOneNumber() {
    assertThat(tokens.of("$1,234,567 or 3.14")).containsExactly("1234567", "or", "3.14");
  }

  @Test
  void identifiersAreFoundInAnyWriting() {
    assertThat(
            tokens.identifiers("What does AF-447 or Ｃ2065 mean? EAN 4006381333931, ISO/IEC-27001"))
        .containsExactlyInAnyOrder("af447", "c2065", "4006381333931", "isoiec27001");
  }

  @Test
  void amountsDatesPeriodsAndOrdinalsAreNoIdentifiers() {
    assertThat(
            tokens.identifiers(
                "On 2023-05-26, the 19th and 1990s, FY2022 and Q3, $12,345,678, 10kg, 1914-1918,"
                    + " mid-1990s, 3D, well-known"))
        .isEmpty();
  }

  @Test
  void emptyAndBrokenTextHasNoWords() {
    assertThat(tokens.of("")).isEmpty();
    assertThat(tokens.of("\uD800 \u0000 … —")).isEmpty();
  }

  @Test
  void littleWordsAreNoContent() {
    assertThat(tokens.content("Wie hoch ist die Miete für März?", "de"))
        .containsExactly("hoch", "miete", "marz");
    assertThat(tokens.content("who is it", "en")).containsExactly("who", "is", "it");
    assertThat(tokens.content("who is Ada", "und")).hasSize(3);
  }
}
