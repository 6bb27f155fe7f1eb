package app.glossa.chat;

import app.glossa.conversations.Message;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which markers a sentence gets: a claimed one that holds stays, one that does not is moved
 * to the passage that carries the sentence or left out, and a sentence that nothing carries is
 * noted.
 */
class MarkerCheck {

  private static final int CITATIONS = 3;
  private static final int LETTERS = 12;
  private static final int WIDE_LETTERS = 5;

  /** A claimed passage may be a little weaker than the strongest. */
  private static final double NEARLY = 0.75;

  private static final Pattern WIDE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private final SentenceCheck check;
  private final List<PassageEvidence> passages;
  private final Set<String> given;
  private final AnswerDraft draft;

  /** Figures of the question prove nothing and need no proof. */
  MarkerCheck(
      SentenceCheck check, List<PassageEvidence> passages, String question, AnswerDraft draft) {
    this.check = check;
    this.passages = passages;
    this.given = Figures.of(question);
    this.draft = draft;
  }

  /** Sets the markers of the sentence that the draft ends with. */
  void sentence(String text, List<Integer> claimed) {
    if (!saysSomething(text)) {
      return;
    }
    int end = draft.plainLength();
    Message.Span span = new Message.Span(Math.max(0, end - text.length()), end);
    List<Support> supports = check.supports(text, given, passages);
    if (supports.isEmpty()) {
      draft.doubt(span);
      return;
    }
    double strongest = supports.getFirst().strength();
    List<Support> kept =
        claimed.stream()
            .distinct()
            .flatMap(number -> supports.stream().filter(one -> one.number() == number))
            .filter(one -> one.strength() >= NEARLY * strongest)
            .limit(CITATIONS)
            .toList();
    List<Support> set = kept.isEmpty() ? List.of(supports.getFirst()) : kept;
    set.forEach(support -> draft.cite(support.quote(), support.verdict(), span));
  }

  /** Headings, lead-ins and scraps claim nothing. */
  private static boolean saysSomething(String text) {
    if (text.startsWith("#") || text.endsWith(":") || text.endsWith("：")) {
      return false;
    }
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    return letters >= (WIDE.matcher(text).find() ? WIDE_LETTERS : LETTERS);
  }
}
