package app.glossa.ingestion;

import app.glossa.documents.DocumentWarning;
import app.glossa.documents.LifeCycle;
import app.glossa.documents.LifeCycle.FrozenPage;
import app.glossa.documents.PageText;
import app.glossa.index.ChunkIndex;
import app.glossa.index.ChunkText;
import app.glossa.ingestion.parser.ParsedPage;
import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import app.glossa.problem.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Makes a document searchable by its words: languages, chunks, and all of it live at once. */
@Component
class WordsStep {

  private final LanguageDetector detector;
  private final ChunkSplitter splitter;
  private final ChunkIndex index;
  private final LifeCycle lifeCycle;
  private final Leases leases;
  private final Runs runs;
  private final JsonMapper json;
  private final TransactionTemplate transactions;

  WordsStep(
      LanguageDetector detector,
      ChunkSplitter splitter,
      ChunkIndex index,
      LifeCycle lifeCycle,
      Leases leases,
      Runs runs,
      JsonMapper json,
      TransactionTemplate transactions) {
    this.detector = detector;
    this.splitter = splitter;
    this.index = index;
    this.lifeCycle = lifeCycle;
    this.leases = leases;
    this.runs = runs;
    this.json = json;
    this.transactions = transactions;
  }

  void publish(Run run, Runs.Order order, LifeCycle.Source source, ParsedFile file) {
    Map<String, Integer> languages = new LinkedHashMap<>();
    List<FrozenPage> pages = new ArrayList<>();
    for (ParsedPage page : file.pages()) {
      String language = language(page, languages);
      pages.add(
          new FrozenPage(
              new PageText(page.number(), page.kind(), page.label(), page.text()),
              language,
              json.writeValueAsString(page.headings())));
    }
    List<ChunkText> chunks = splitter.split(file.pages(), title(source.name()));
    Runs.Findings findings = findings(file, languages, chunks.size());
    transactions.executeWithoutResult(status -> {
      leases.hold(run);
      if (file.mediaType() != null) {
        lifeCycle.isReally(order.version(), file.mediaType());
      }
      lifeCycle.freeze(run.id(), pages);
      index.addWords(run.id(), chunks);
      lifeCycle.answerFrom(run.document(), run.id(), false);
      runs.wordsPublished(run, findings);
    });
  }

  private String language(ParsedPage page, Map<String, Integer> languages) {
    DetectedLanguage detected =
        page.text().isBlank() ? DetectedLanguage.UNKNOWN : detector.detect(page.text());
    if (!detected.tag().equals(DetectedLanguage.UNKNOWN.tag())) {
      languages.merge(detected.tag(), page.text().length(), Integer::sum);
    }
    return detected.tag();
  }

  private static Runs.Findings findings(
      ParsedFile file, Map<String, Integer> languages, int chunks) {
    int all = Math.max(1, languages.values().stream().mapToInt(Integer::intValue).sum());
    List<String> tags =
        languages.entrySet().stream()
            .filter(each -> each.getValue() * 20L >= all)
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    List<DocumentWarning> warnings = new ArrayList<>(file.warnings());
    if (file.failure() == ErrorCode.DAMAGED) {
      warnings.add(Warnings.of("rest-unreadable", List.of()));
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("pages", file.pages().size());
    report.put("pagesWithoutText", file.pagesWithoutText().size());
    report.put("characters", file.characters());
    return new Runs.Findings(file.pages().size(), chunks, tags, report, warnings);
  }

  private static String title(String name) {
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ');
  }
}
