package app.glossa.language;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.*;
import tools.jackson.databind.json.JsonMapper;

class ScratchTests {
  @Test
  void run() throws Exception {
    var d = new LinguaDetector();
    var m = JsonMapper.builder().build();
    Map<String, int[]> c = new TreeMap<>();
    StringBuilder out = new StringBuilder();
    long t = System.nanoTime();
    int n = 0;
    for (String l : Files.readAllLines(Path.of("/work/shared/eval/dev/queries.jsonl"))) {
      JsonNode q = m.readTree(l);
      String lang = q.get("language").asString();
      String s = q.get("question").asString();
      var r = d.detect(s);
      n++;
      int[] x = c.computeIfAbsent(lang, k -> new int[2]);
      x[0]++;
      if (r.tag().equals(lang)) x[1]++;
      else
        out.append(
            lang
                + " -> "
                + r.tag()
                + " "
                + Math.round(r.margin() * 100) / 100.0
                + " | "
                + s
                + "\n");
    }
    c.forEach((k, v) -> out.append(k + " " + v[1] + "/" + v[0] + "\n"));
    out.append(
        (System.nanoTime() - t) / 1e6 / n
            + " ms each; heap "
            + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
    Files.writeString(Path.of("/work/cache/eval/lang.txt"), out.toString());
  }
}
