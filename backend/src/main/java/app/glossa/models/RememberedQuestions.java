package app.glossa.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the vectors of the last questions: a question asked again costs no run of the model. */
class RememberedQuestions implements Embedder, AutoCloseable {

  private static final int QUESTIONS = 500;

  private final Embedder embedder;
  private final Map<String, Embedding> vectors =
      new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Embedding> eldest) {
          return size() > QUESTIONS;
        }
      };

  RememberedQuestions(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public EmbeddingModelIdentity identity() {
    return embedder.identity();
  }

  @Override
  public Embedding question(String text) {
    Embedding known = find(text);
    if (known != null) {
      return known;
    }
    Embedding made = embedder.question(text);
    synchronized (vectors) {
      vectors.put(text, made);
    }
    return made;
  }

  private @Nullable Embedding find(String text) {
    synchronized (vectors) {
      return vectors.get(text);
    }
  }

  @Override
  public List<Embedding> passages(List<String> texts) {
    return embedder.passages(texts);
  }

  @Override
  public List<Embedding> sentences(List<String> texts) {
    return embedder.sentences(texts);
  }

  @Override
  public void close() throws Exception {
    if (embedder instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }
}
