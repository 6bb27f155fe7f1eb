package app.glossa.chat;

import org.jspecify.annotations.Nullable;

/** Takes a model's text as it streams: lets words through, has sentences checked, sees refusals. */
class ReplyWatch {

  private static final String REFUSAL = "NOT_FOUND";
  private static final int LONGEST = 64_000;

  private final AnswerDraft draft;
  private final SentenceGate gate;
  private final AnswerLanguage.@Nullable Watch language;
  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder start = new StringBuilder();
  private boolean open;
  private boolean refused;
  private boolean wrongLanguage;
  private boolean tooLong;

  ReplyWatch(AnswerDraft draft, MarkerCheck markers, AnswerLanguage.@Nullable Watch language) {
    this.draft = draft;
    this.gate = new SentenceGate(draft::write, markers::sentence);
    this.language = language;
  }

  void accept(String piece) {
    if (wantsToStop()) {
      return;
    }
    if (!open) {
      start.append(piece);
      String begun = start.toString().stripLeading();
      refused = begun.startsWith(REFUSAL);
      open = !refused && !REFUSAL.startsWith(begun);
      if (open) {
        pass(begun);
      }
      return;
    }
    pass(piece);
  }

  private void pass(String text) {
    seen.append(text);
    gate.accept(text);
    tooLong = draft.plainLength() > LONGEST;
    wrongLanguage |= language != null && language.isWrong(seen, false);
  }

  void finish() {
    if (!open && !refused) {
      pass(start.toString().stripLeading());
    }
    gate.finish();
    wrongLanguage |= language != null && !wrongLanguage && language.isWrong(seen, true);
  }

  /** The model said in the agreed word that the passages do not hold the answer. */
  boolean refused() {
    return refused;
  }

  boolean wrongLanguage() {
    return wrongLanguage;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean wantsToStop() {
    return refused || wrongLanguage || tooLong;
  }
}
