package app.glossa.chat;

import app.glossa.models.AnsweringModel.Turn;
import java.util.List;

/** What a model is sent, and the passages in it by their numbers: 1 is the first. */
record Prompt(List<Turn> turns, List<PlacedPassage> passages) {

  Prompt {
    turns = List.copyOf(turns);
    passages = List.copyOf(passages);
  }
}
