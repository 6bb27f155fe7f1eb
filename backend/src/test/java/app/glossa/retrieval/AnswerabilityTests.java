package app.glossa.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerabilityTests {

  private static final String OTHER_MODEL = "another-model";

  private static Evidence same(double coverage, double cosine) {
    return new Evidence(false, false, true, coverage, cosine, 4, 500);
  }

  private static Evidence other(double cosine, double distinction, int chunks) {
    return new Evidence(false, false, false, 0, cosine, distinction, chunks);
  }

  @Test
  void anAbsentIdentifierRefusesWhateverElseWasFound() {
    assertThat(
            Answerability.of(new Evidence(true, true, true, 1, .99, 9, 500), Answerability.MODEL))
        .isFalse();
  }

  @Test
  void aHeldIdentifierAnswersWhateverElseIsMissing() {
    assertThat(
            Answerability.of(new Evidence(false, true, true, 0, .7, 0, 500), Answerability.MODEL))
        .isTrue();
  }

  @Test
  void wordsAndMeaningMakeUpForEachOther() {
    assertThat(Answerability.of(same(.6, .87), Answerability.MODEL)).isTrue();
    assertThat(Answerability.of(same(.05, .88), Answerability.MODEL)).isTrue();
    assertThat(Answerability.of(same(.13, .82), Answerability.MODEL)).isFalse();
  }

  @Test
  void aQuestionInAnotherLanguageIsNotJudgedByItsWords() {
    assertThat(Answerability.of(other(.82, 3.8, 500), Answerability.MODEL)).isTrue();
    assertThat(Answerability.of(other(.76, 2.5, 500), Answerability.MODEL)).isFalse();
  }

  @Test
  void inFewChunksNothingCanStandOut() {
    assertThat(Answerability.of(other(.82, 1.2, 5), Answerability.MODEL)).isTrue();
    assertThat(Answerability.of(other(.3, 1.2, 5), OTHER_MODEL)).isTrue();
  }

  @Test
  void cosinesOfAnotherModelDecideNothing() {
    assertThat(Answerability.of(same(.5, .2), OTHER_MODEL)).isTrue();
    assertThat(Answerability.of(same(.1, .95), OTHER_MODEL)).isFalse();
    assertThat(Answerability.of(other(.2, 3, 500), OTHER_MODEL)).isTrue();
  }
}
