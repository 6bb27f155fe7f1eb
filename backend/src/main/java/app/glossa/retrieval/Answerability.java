package app.glossa.retrieval;

/**
 * Decides whether what was found is good enough to answer from.
 *
 * <p>The coefficients come from {@code evaluation/fit_refusals.py} on the public set with
 * multilingual-e5-small (docs/measurements.md, "Refusals"): five folds, three of a hundred
 * answerable questions refused. Cosines of another model mean something else, so there the words
 * decide, and for a question in another language how far the best passage stands out.
 */
final class Answerability {

  /** The model whose cosines the coefficients were read for. */
  static final String MODEL = "multilingual-e5-small";

  private static final double COVERAGE_ALONE = .166;

  private static final double DISTINCTION_ALONE = 2.740;

  private static final double COSINE = .85;

  /** In fewer chunks no passage can stand out by that much. */
  private static final int FEW = 30;

  /** How far the answering passage of a question in another language usually stands out. */
  private static final double USUAL_DISTINCTION = 3.8;

  private Answerability() {}

  static boolean of(Evidence evidence, String model) {
    if (evidence.identifierAbsent()) {
      return false;
    }
    if (evidence.identifierHeld()) {
      return true;
    }
    boolean known = model.equals(MODEL);
    return evidence.sameLanguage() ? sameLanguage(evidence, known) : otherLanguage(evidence, known);
  }

  private static boolean sameLanguage(Evidence evidence, boolean known) {
    return known
        ? -2.015 + 6.425 * evidence.coverage() + 50.47 * (evidence.cosine() - COSINE) >= -1.247
        : evidence.coverage() >= COVERAGE_ALONE;
  }

  private static boolean otherLanguage(Evidence evidence, boolean known) {
    double distinction = evidence.chunks() < FEW ? USUAL_DISTINCTION : evidence.distinction();
    return known
        ? -.175 + .739 * distinction + 66.13 * (evidence.cosine() - COSINE) >= -2.879
        : distinction >= DISTINCTION_ALONE;
  }
}
