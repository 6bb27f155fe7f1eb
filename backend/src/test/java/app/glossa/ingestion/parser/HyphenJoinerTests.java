package app.glossa.ingestion.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphenJoinerTests {

  private final HyphenJoiner joiner = new HyphenJoiner();

  @Test
  void cutWordsAreJoined() {
    assertThat(joiner.join("die Bundes-\nregierung, sagt"))
        .isEqualTo("die Bundesregierung,\n sagt");
  }

  @Test
  void hyphensThatTheDocumentWritesElsewhereStay() {
    joiner.join("a well-known fact");
    assertThat(joiner.join("a well-\nknown fact")).isEqualTo("a well-known\n fact");
  }

  @Test
  void capitalsAndNumbersAreLeftAlone() {
    assertThat(joiner.join("Baden-\nBaden 12-\n13")).isEqualTo("Baden-\nBaden 12-\n13");
  }
}
