package app.glossa.chat;

import app.glossa.conversations.PassagePlace;
import app.glossa.retrieval.Passage;

/** A passage with the id that citations name it by; {@code p1} is the best. */
record PlacedPassage(String id, Passage passage) {

  /** The page's text between two of its offsets inside this passage. */
  String words(int start, int end) {
    return passage.text().substring(start - passage.textStart(), end - passage.textStart());
  }

  PassagePlace place() {
    return new PassagePlace(
        id,
        passage.document().value(),
        passage.documentName(),
        passage.version(),
        passage.page(),
        passage.label(),
        passage.textStart(),
        passage.textEnd(),
        passage.score());
  }
}
