package app.glossa.retrieval;

import app.glossa.language.Tokens;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of a question with what each of them tells in the scope.
 *
 * @param idf by word
 */
record QuestionWords(Map<String, Double> idf) {

  /** Share of the question's idf that these words carry, 0 to 1. */
  double share(Set<String> words) {
    double all = 0;
    double held = 0;
    for (Map.Entry<String, Double> word : idf.entrySet()) {
      all += word.getValue();
      held += words.contains(word.getKey()) ? word.getValue() : 0;
    }
    return all == 0 ? 0 : held / all;
  }

  /** The same for a text. */
  double share(String text, Tokens tokens) {
    return share(new HashSet<>(tokens.of(text)));
  }
}
