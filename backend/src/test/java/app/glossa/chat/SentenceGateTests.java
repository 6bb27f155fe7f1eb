package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceGateTests {

  /** What came through, a bar where a sentence ended, with the passages that it claimed. */
  private static String through(String text, int pieceSize) {
    StringBuilder out = new StringBuilder();
    SentenceGate gate =
        new SentenceGate(
            out::append,
            (sentence, claimed) ->
                out.append("|").append(claimed.isEmpty() ? "" : claimed.toString()));
    for (int at = 0; at < text.length(); at += pieceSize) {
      gate.accept(text.substring(at, Math.min(text.length(), at + pieceSize)));
    }
    gate.finish();
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "The rent is due monthly [1]. Pets need consent [2]. =>"
            + " The rent is due monthly.|[1] Pets need consent.|[2]",
        "The rent is due monthly. [1] Pets need consent. [2][3] =>"
            + " The rent is due monthly.|[1] Pets need consent.|[2, 3]",
        "The rent is due [1, 2] on the third. => The rent is due on the third.|[1, 2]",
        "It costs 3.50 euros, says Dr. Weber on 3. May at noon. =>"
            + " It costs 3.50 euros, says Dr. Weber on 3. May at noon.|",
        "See [the annex] and [link](x) for more. => See [the annex] and [link](x) for more.|",
        "租金是九百五十欧元[1]。宠物需要书面同意【2】。下一句 =>" + " 租金是九百五十欧元。|[1]宠物需要书面同意。|[2]下一句|",
        "किराया हर महीने देना है [1]। पालतू जानवर नहीं [2]। =>"
            + " किराया हर महीने देना है।|[1] पालतू जानवर नहीं।|[2]",
        "الإيجار الشهري ٩٥٠ يورو [١]؟ هل هذا واضح؟ => الإيجار الشهري ٩٥٠ يورو؟|[1] هل هذا واضح؟|",
        "The words [c7] are not ours [p2]. => The words are not ours.|[7, 2]",
        "It ends inside a mark [1 => It ends inside a mark [1|",
      })
  void markersWaitForTheEndOfTheirSentenceWhereverAPieceEnds(String text, String expected) {
    for (int size : new int[] {1, 2, 3, 5, 1000}) {
      assertThat(through(text, size)).as("pieces of %d", size).isEqualTo(expected);
    }
  }

  @Test
  void linesOfAListAreSentences() {
    assertThat(through("- rent 950 euros [1]\n- deposit 1900 euros [2]\n", 1))
        .isEqualTo("- rent 950 euros|[1]\n- deposit 1900 euros|[2]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plain words without an end", "One. Two", "  spaced   out  words "})
  void noLetterIsLost(String text) {
    assertThat(through(text, 1).replaceAll("[|\\s]", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void wordsAreNotHeldBack() {
    List<String> words = new ArrayList<>();
    SentenceGate gate = new SentenceGate(words::add, (sentence, claimed) -> {});
    gate.accept("The rent ");
    gate.accept("is [");
    assertThat(String.join("", words)).isEqualTo("The rent is");
    gate.accept("1] due");
    assertThat(String.join("", words)).isEqualTo("The rent is due");
  }
}
