package app.glossa.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of a chunk as they are stored.
 *
 * @param weights key and weight without idf, by key
 * @param length number of words
 */
record WordWeights(Map<Integer, Double> weights, int length) {

  static WordWeights of(List<String> words, WordKeys keys) {
    Map<String, Integer> frequencies =
        words.stream().collect(Collectors.toMap(word -> word, _ -> 1, Integer::sum));
    Map<Integer, Double> weights = new TreeMap<>();
    frequencies.forEach(
        (word, frequency) -> weights.put(keys.of(word), Bm25.weight(frequency, words.size())));
    return new WordWeights(weights, words.size());
  }

  /** Literal of the type sparsevec. */
  String vector() {
    return vector(weights);
  }

  /** Literal of the type int[], ascending. */
  String terms() {
    return weights.keySet().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String vector(Map<Integer, Double> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> String.format(Locale.ROOT, "%d:%.5f", entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",", "{", "}/" + WordKeys.SPACE));
  }
}
