package app.glossa.chat;

import app.glossa.language.TextRange;
import app.glossa.models.Embedding;
import java.util.List;
import java.util.Set;

/** A passage prepared for checking sentences against it; its vectors are made when first needed. */
class PassageEvidence {

  private final PlacedPassage placed;
  private final boolean sameLanguage;
  private final Set<String> grams;
  private final Set<String> figures;
  private final List<TextRange> sentences;
  private List<Embedding> vectors = List.of();

  /** Ranges are of the passage's own text. */
  PassageEvidence(PlacedPassage placed, boolean sameLanguage, List<TextRange> sentences) {
    this.placed = placed;
    this.sameLanguage = sameLanguage;
    this.grams = NGrams.of(placed.passage().text());
    this.figures = Figures.of(placed.passage().text());
    this.sentences = List.copyOf(sentences);
  }

  PlacedPassage placed() {
    return placed;
  }

  boolean sameLanguage() {
    return sameLanguage;
  }

  Set<String> grams() {
    return grams;
  }

  Set<String> figures() {
    return figures;
  }

  List<TextRange> sentences() {
    return sentences;
  }

  String words(TextRange range) {
    return range.of(placed.passage().text());
  }

  /** The words between two offsets of the passage's text as a quote of the page. */
  Quote quote(int start, int end, double score) {
    int offset = placed.passage().textStart();
    return new Quote(placed, offset + start, offset + end, score);
  }

  List<Embedding> vectors() {
    return vectors;
  }

  void vectors(List<Embedding> made) {
    this.vectors = List.copyOf(made);
  }
}
