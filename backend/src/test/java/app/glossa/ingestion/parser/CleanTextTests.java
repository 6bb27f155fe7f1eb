package app.glossa.ingestion.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTests {

  @Test
  void blanksCollapseAndTabsStay() {
    assertThat(CleanText.line("  a \u00A0 b\t c  ", false)).isEqualTo("a b\tc");
    assertThat(CleanText.line("    if (x)", true)).isEqualTo("    if (x)");
    assertThat(CleanText.line("\t\tx", false)).isEqualTo("\t\tx");
  }

  @Test
  void whatDatabasesRefuseGoes() {
    assertThat(CleanText.line("a\0b\uD800c\uDFFFd\uFFFEe\uFEFF", false)).isEqualTo("abcde");
    assertThat(CleanText.line("a\uD83D\uDE00b", false)).isEqualTo("a\uD83D\uDE00b");
  }

  @Test
  void textIsComposedAndLigaturesAreLetters() {
    assertThat(CleanText.line("e\u0301 \uFB01le \uFEB3", false)).isEqualTo("\u00E9 file \u0633");
    assertThat(CleanText.line("x\u00B2 \u2460", false)).isEqualTo("x\u00B2 \u2460");
  }
}
