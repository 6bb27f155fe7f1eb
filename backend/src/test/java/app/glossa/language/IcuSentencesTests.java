package app.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IcuSentencesTests {

  private final Sentences sentences = new IcuSentences();

  private List<String> of(String text) {
    return sentences.of(text).stream().map(range -> range.of(text)).toList();
  }

  @Test
  void abbreviationsInitialsAndDecimalsEndNothing() {
    assertThat(of("Dr. Smith paid $3.50 to J. R. Tolkien, e.g. Mr. Frodo. He left."))
        .containsExactly("Dr. Smith paid $3.50 to J. R. Tolkien, e.g. Mr. Frodo.", "He left.");
  }

  @Test
  void germanDatesAndClausesStayWhole() {
    assertThat(of("Am 3. Mai 2021 begann es. Vgl. § 12 Abs. 3. Satz 2 gilt z.B. Montags nicht."))
        .containsExactly(
            "Am 3. Mai 2021 begann es.", "Vgl. § 12 Abs. 3. Satz 2 gilt z.B. Montags nicht.");
  }

  @Test
  void otherScriptsHaveTheirOwnEnds() {
    assertThat(of("我来了。你呢？好！")).containsExactly("我来了。", "你呢？", "好！");
    assertThat(of("वह आया। वह गया।")).containsExactly("वह आया।", "वह गया।");
    assertThat(of("جاء الولد. هل ذهب؟ نعم.")).containsExactly("جاء الولد.", "هل ذهب؟", "نعم.");
  }

  @Test
  void headingsItemsAndRowsStandAlone() {
    assertThat(
            of(
                "Terms\n"
                    + "The lease ends in May.\n"
                    + "- no pets\n"
                    + "- no smoking\n"
                    + "Revenue 12,345 11,203\n"
                    + "Costs 9,000 8,400"))
        .containsExactly(
            "Terms",
            "The lease ends in May.",
            "- no pets",
            "- no smoking",
            "Revenue 12,345 11,203",
            "Costs 9,000 8,400");
  }

  @Test
  void linesThatThePageHasCutAreJoined() {
    String text =
        "The quick brown fox jumps over the lazy dog and\n"
            + "Runs away from the house that Jack built in\n"
            + "spring. It rests.";
    assertThat(of(text)).hasSize(2).last().isEqualTo("It rests.");
  }

  @Test
  void aQuestionInsideAQuoteGoesOn() {
    assertThat(of("\"Why?\" he asked. \"Because.\""))
        .containsExactly("\"Why?\" he asked.", "\"Because.\"");
  }

  @Test
  void longThaiIsCutAtSpaces() {
    String clause = "ภาษาไทยเป็นภาษาที่มีผู้พูดมากในประเทศไทยและมีวรรณยุกต์";
    assertThat(of((clause + " ").repeat(12))).hasSizeGreaterThan(3);
  }

  @Test
  void rangesAreOrderedAndNeverOverlap() {
    String text = "A. b\n\n c. D! 。\nE?? \t F";
    int last = 0;
    for (TextRange range : sentences.of(text)) {
      assertThat(range.start()).isGreaterThanOrEqualTo(last);
      last = range.end();
    }
    assertThat(sentences.of("")).isEmpty();
  }
}
