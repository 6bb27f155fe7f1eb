package app.glossa.retrieval;

import app.glossa.documents.Documents;
import app.glossa.documents.IngestionId;
import app.glossa.documents.LiveDocument;
import app.glossa.index.ChunkIndex;
import app.glossa.index.ChunkQuestion;
import app.glossa.index.Matches;
import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import app.glossa.language.Tokens;
import app.glossa.models.Embedder;
import app.glossa.models.Embedding;
import app.glossa.retrieval.Fusion.Ranked;
import app.glossa.retrieval.Passage.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Searches the live documents of a scope by words and by meaning. */
@Component
class DocumentRetriever implements Retriever {

  private static final int CANDIDATES = 50;

  private final Documents documents;
  private final ChunkIndex index;
  private final Embedder embedder;
  private final LanguageDetector languages;
  private final Tokens tokens;
  private final SentenceScores sentences;
  private final FairLanguages fair;
  private final Verdict verdict;

  DocumentRetriever(
      Documents documents,
      ChunkIndex index,
      Embedder embedder,
      LanguageDetector languages,
      Tokens tokens,
      SentenceScores sentences) {
    this.documents = documents;
    this.index = index;
    this.embedder = embedder;
    this.languages = languages;
    this.tokens = tokens;
    this.sentences = sentences;
    this.fair = new FairLanguages(languages);
    this.verdict = new Verdict(fair, tokens, embedder);
  }

  @Override
  public Retrieval retrieve(RetrievalQuery query) {
    DetectedLanguage language = languages.detect(query.text());
    Map<IngestionId, LiveDocument> live =
        documents.live(query.scope()).stream()
            .collect(Collectors.toMap(LiveDocument::ingestion, document -> document));
    if (live.isEmpty()) {
      return new Retrieval(List.of(), false, 0, 0, false, language.tag());
    }
    Matches matches =
        index.search(
            new ChunkQuestion(
                List.copyOf(live.keySet()),
                new HashSet<>(tokens.of(query.text())),
                tokens.identifiers(query.text()),
                () -> embedder.question(query.text()),
                CANDIDATES));
    List<Ranked> ranked = fair.order(language, Fusion.rank(matches, live.size()));
    List<Passage> passages = passages(query, matches, ranked, live);
    return new Retrieval(
        passages,
        verdict.answerable(query.text(), language, matches, ranked),
        live.size(),
        matches.chunks(),
        live.values().stream().anyMatch(document -> !document.byMeaning()),
        language.tag());
  }

  private List<Passage> passages(
      RetrievalQuery query,
      Matches matches,
      List<Ranked> ranked,
      Map<IngestionId, LiveDocument> live) {
    List<Ranked> best = ranked.stream().limit(query.limit()).toList();
    List<List<Sentence>> scored =
        query.quoting()
            ? sentences.of(best, question(query.text()), new QuestionWords(matches.idf()))
            : best.stream().map(_ -> List.<Sentence>of()).toList();
    return IntStream.range(0, best.size())
        .mapToObj(i ->
            passage(
                best.get(i),
                Objects.requireNonNull(live.get(best.get(i).chunk().place().ingestion())),
                scored.get(i)))
        .toList();
  }

  /** Remembered from the search. */
  private Embedding question(String text) {
    return embedder.question(text);
  }

  private static Passage passage(Ranked ranked, LiveDocument document, List<Sentence> sentences) {
    var place = ranked.chunk().place();
    return new Passage(
        document.id(),
        document.name(),
        document.mediaType(),
        document.version(),
        place.page(),
        place.kind(),
        place.label(),
        place.textStart(),
        place.textEnd(),
        ranked.chunk().text(),
        ranked.score(),
        document.partial(),
        sentences);
  }
}
