package app.glossa.retrieval;

/** Decides whether what was found is good enough to answer from. */
final class Answerability {

  private static final double COVERAGE = .3;

  private static final double DISTINCTION = 1.5;

  private Answerability() {}

  static boolean of(Evidence evidence) {
    if (evidence.identifierAbsent()) {
      return false;
    }
    if (evidence.identifierHeld()) {
      return true;
    }
    return evidence.sameLanguage()
        ? evidence.coverage() >= COVERAGE
        : evidence.distinction() >= DISTINCTION;
  }
}
