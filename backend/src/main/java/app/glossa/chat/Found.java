package app.glossa.chat;

import app.glossa.conversations.Message;
import app.glossa.retrieval.Passage;
import app.glossa.retrieval.Retrieval;
import java.util.ArrayList;
import java.util.List;

/** What retrieval found, with names for its passages. */
record Found(Retrieval retrieval, List<PlacedPassage> passages) {

  static final Found NOTHING =
      new Found(new Retrieval(List.of(), false, 0, 0, false, "und"), List.of());

  Found {
    passages = List.copyOf(passages);
  }

  static Found of(Retrieval retrieval) {
    List<PlacedPassage> placed = new ArrayList<>();
    for (Passage passage : retrieval.passages()) {
      placed.add(new PlacedPassage("p" + (placed.size() + 1), passage));
    }
    return new Found(retrieval, placed);
  }

  Message.Searched searched() {
    return new Message.Searched(retrieval.documents(), passages.size());
  }
}
