package app.glossa.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.DocumentId;
import app.glossa.documents.SearchScope;
import app.glossa.index.ChunkIndex;
import app.glossa.index.ChunkText;
import app.glossa.models.Embedder;
import app.glossa.testing.IntegrationTest;
import app.glossa.testing.TestDocuments;
import app.glossa.testing.TestDocuments.TestDocument;
import app.glossa.testing.TestUsers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RetrieverIT {

  private static final String LEASE =
      "The tenant pays a monthly rent of 950 euros. Keys are handed over on the first day. Pets"
          + " need the landlord's written consent.";

  @Autowired private Retriever retriever;
  @Autowired private ChunkIndex index;
  @Autowired private Embedder embedder;

  private DocumentId add(UserId owner, String name, String text) {
    TestDocument document = TestDocuments.add(owner, name, text);
    ChunkText chunk = new ChunkText(1, 1, 0, text.length(), null, text, name + "\n" + text);
    CurrentUser.run(
        owner,
        () -> {
          index.addWords(document.ingestion(), List.of(chunk));
          index.addVectors(document.ingestion(), List.of(chunk), embedder.passages(List.of(text)));
        });
    return document.id();
  }

  private UserId library() {
    UserId owner = TestUsers.newUser();
    add(owner, "lease.txt", LEASE);
    add(owner, "whales.txt", "Blue whales eat krill. They weigh up to 150 tonnes.");
    add(owner, "codes.txt", "C2065 means that an identifier is not declared.");
    add(owner, "bread.txt", "Mix flour, water and salt. Bake the loaf for forty minutes.");
    add(owner, "trip.txt", "The train to Vienna leaves at noon from platform seven.");
    add(owner, "ice.txt", "Glaciers are slow rivers of ice that shape valleys.");
    return owner;
  }

  private Retrieval retrieve(UserId owner, String question) throws Exception {
    return CurrentUser.call(
        owner, () -> retriever.retrieve(new RetrievalQuery(question, SearchScope.all(owner), 5)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|How high is the monthly rent?",
        "de|Wie hoch ist die monatliche Miete?",
        "fr|Quel est le montant du loyer mensuel ?",
        "es|¿Cuánto es el alquiler mensual?",
        "tr|Aylık kira ne kadar?",
        "ru|Сколько составляет ежемесячная арендная плата?",
        "el|Πόσο είναι το μηνιαίο ενοίκιο;",
        "ar|كم يبلغ الإيجار الشهري؟",
        "hi|मासिक किराया कितना है?",
        "th|ค่าเช่ารายเดือนเท่าไหร่",
        "vi|Tiền thuê hàng tháng là bao nhiêu?",
        "zh|每月租金是多少？",
        "ja|毎月の家賃はいくらですか？",
        "ko|월세는 얼마입니까?",
      })
  void aQuestionInAnyLanguageFindsThePassageAndItsSentence(String language, String question)
      throws Exception {
    Retrieval found = retrieve(library(), question);
    assertThat(found.language()).isEqualTo(language);
    Passage first = found.passages().getFirst();
    assertThat(first.documentName()).isEqualTo("lease.txt");
    Passage.Sentence best =
        first.sentences().stream()
            .max(java.util.Comparator.comparingDouble(Passage.Sentence::score))
            .orElseThrow();
    assertThat(best.text()).startsWith("The tenant pays");
    assertThat(LEASE.substring(best.start(), best.end())).isEqualTo(best.text());
    assertThat(best.embedding()).isNotNull();
  }

  @Test
  void anIdentifierIsFoundAndAnAbsentOneRefused() throws Exception {
    UserId owner = library();
    Retrieval found = retrieve(owner, "What does C2065 mean?");
    assertThat(found.passages().getFirst().documentName()).isEqualTo("codes.txt");
    assertThat(found.answerable()).isTrue();
    assertThat(retrieve(owner, "What does C2066 mean?").answerable()).isFalse();
  }

  @Test
  void aTopicOfNoDocumentIsRefused() throws Exception {
    assertThat(retrieve(library(), "Who won the football world cup in 1954?").answerable())
        .isFalse();
  }

  @Test
  void theScopeNarrowsTheSearch() throws Exception {
    UserId owner = library();
    DocumentId only = add(owner, "other.txt", "The rent of the garage is 80 euros.");
    Retrieval found =
        CurrentUser.call(
            owner,
            () ->
                retriever.retrieve(
                    new RetrievalQuery(
                        "How high is the rent?",
                        new SearchScope(owner, Set.of(), Set.of(only)),
                        5)));
    assertThat(found.documents()).isOne();
    assertThat(found.passages()).extracting(Passage::document).containsExactly(only);
  }

  @Test
  void anEmptyLibraryAnswersNothing() throws Exception {
    Retrieval found = retrieve(TestUsers.newUser(), "How high is the rent?");
    assertThat(found.passages()).isEmpty();
    assertThat(found.answerable()).isFalse();
  }

  @Test
  void aQuestionWithoutWordsIsNoFailure() throws Exception {
    assertThat(retrieve(library(), "???").passages()).isNotEmpty();
  }
}
