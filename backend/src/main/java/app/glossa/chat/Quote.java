package app.glossa.chat;

/**
 * Words of a passage that answer a question.
 *
 * @param start offset in the page's text
 * @param end offset in the page's text, exclusive
 */
record Quote(PlacedPassage from, int start, int end, double score) {

  String words() {
    return from.words(start, end);
  }

  boolean overlaps(Quote other) {
    return from.passage().document().equals(other.from.passage().document())
        && from.passage().page() == other.from.passage().page()
        && start < other.end
        && other.start < end;
  }
}
