package app.glossa.models;

import app.glossa.models.ModelThreads.Urgency;
import java.util.List;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedding model inside the process. It loads while the application starts. */
class OnnxEmbedder implements Embedder, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OnnxEmbedder.class);

  private final ModelFolder folder;
  private final ModelTokenizer tokenizer;
  private final EmbeddingModelIdentity identity;
  private final ModelThreads threads = new ModelThreads(Runtime.getRuntime().availableProcessors());
  private final Future<OnnxGraph> graph;

  OnnxEmbedder(ModelFolder folder, ModelTokenizer tokenizer) {
    this.folder = folder;
    this.tokenizer = tokenizer;
    ModelFolder.Description model = folder.description();
    this.identity =
        new EmbeddingModelIdentity(
            model.name(),
            model.variant(),
            model.dimension(),
            model.sha256() + "+onnxruntime-" + OnnxGraph.runtimeVersion());
    this.graph = threads.submit(Urgency.QUESTION, this::load);
  }

  private OnnxGraph load() throws Exception {
    long start = System.nanoTime();
    OnnxGraph loaded = new OnnxGraph(folder.graph(), folder.description().dimension());
    loaded.run(tokenizer.ids(folder.description().queryPrefix(), "Glossa", 16));
    LOG.info(
        "embedding model {} {} loaded in {} ms",
        identity.name(),
        identity.variant(),
        (System.nanoTime() - start) / 1_000_000);
    return loaded;
  }

  @Override
  public EmbeddingModelIdentity identity() {
    return identity;
  }

  @Override
  public Embedding question(String text) {
    return ModelThreads.join(submit(Urgency.QUESTION, folder.description().queryPrefix(), text));
  }

  @Override
  public List<Embedding> passages(List<String> texts) {
    return all(Urgency.PASSAGE, texts);
  }

  @Override
  public List<Embedding> sentences(List<String> texts) {
    return all(Urgency.SENTENCE, texts);
  }

  private List<Embedding> all(Urgency urgency, List<String> texts) {
    String prefix = folder.description().passagePrefix();
    List<Future<Embedding>> runs =
        texts.stream().map(text -> submit(urgency, prefix, text)).toList();
    try {
      return runs.stream().map(ModelThreads::join).toList();
    } finally {
      runs.forEach(run -> run.cancel(false));
    }
  }

  private Future<Embedding> submit(Urgency urgency, String prefix, String text) {
    return threads.submit(
        urgency,
        () -> {
          long[] ids = tokenizer.ids(prefix, text, folder.description().maxTokens());
          return new Embedding(graph.get().run(ids));
        });
  }

  @Override
  public void close() throws Exception {
    if (threads.stop() && graph.state() == Future.State.SUCCESS) {
      graph.get().close();
    }
  }
}
