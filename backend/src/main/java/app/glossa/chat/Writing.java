package app.glossa.chat;

import app.glossa.conversations.Message.Status;
import app.glossa.models.AnsweringModel;
import app.glossa.models.AnsweringModel.Reply;
import app.glossa.models.ModelStatus;
import app.glossa.problem.ApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers in the model's own words, held against the passages sentence by sentence. */
@Component
class Writing {

  /** Below this share of what the answer adds to the question, no passage carries it. */
  private static final double CARRIED = 0.2;

  private final AnsweringModel model;
  private final Prompts prompts;
  private final SentenceCheck check;
  private final AnswerLanguage languages;
  private final Abstaining abstaining;

  Writing(
      AnsweringModel model,
      Prompts prompts,
      SentenceCheck check,
      AnswerLanguage languages,
      Abstaining abstaining) {
    this.model = model;
    this.prompts = prompts;
    this.check = check;
    this.languages = languages;
    this.abstaining = abstaining;
  }

  Ending write(Asked asked, Found found, ModelStatus.Writing writing, AnswerDraft draft) {
    draft.say(new AnswerEvent.Stage("writing", Map.of()));
    Attempt first = attempt(asked, found, writing, draft, false);
    if (first.wrongLanguage() && !asked.halted()) {
      draft.reset("language");
      return judged(asked, found, draft, attempt(asked, found, writing, draft, true));
    }
    return judged(asked, found, draft, first);
  }

  /** One reply of the model and what it was checked against. */
  private record Attempt(Reply reply, ReplyWatch watch, List<PassageEvidence> passages) {

    boolean wrongLanguage() {
      return watch.wrongLanguage();
    }
  }

  private Attempt attempt(
      Asked asked, Found found, ModelStatus.Writing writing, AnswerDraft draft, boolean insisting) {
    Prompt prompt = prompts.of(asked, found, writing, insisting);
    List<PassageEvidence> passages = check.prepare(prompt.passages(), asked.language().tag());
    MarkerCheck markers = new MarkerCheck(check, passages, asked.question(), draft);
    AnswerLanguage.Watch language = languages.watch(asked.language().tag());
    ReplyWatch watch = new ReplyWatch(draft, markers, insisting ? null : language);
    try {
      Reply reply =
          model.stream(prompt.turns(), watch::accept, () -> asked.halted() || watch.wantsToStop());
      watch.finish();
      return new Attempt(reply, watch, passages);
    } catch (ApplicationException e) {
      watch.finish();
      throw e;
    }
  }

  private Ending judged(Asked asked, Found found, AnswerDraft draft, Attempt attempt) {
    Reply reply = attempt.reply();
    if (asked.halted()) {
      return Ending.STOPPED;
    }
    if (attempt.watch().refused() || !isCarried(asked, draft, attempt.passages())) {
      if (!draft.isEmpty()) {
        draft.reset("unsupported");
      }
      return abstaining.notFound(asked, found, draft);
    }
    boolean cut = reply.end() == AnsweringModel.End.LENGTH || attempt.watch().tooLong();
    return new Ending(
        Status.COMPLETE,
        cut ? "length" : "stop",
        null,
        false,
        reply.promptTokens(),
        reply.answerTokens());
  }

  /** The check after the answer: a small model that is not told to refuse makes things up. */
  private static boolean isCarried(Asked asked, AnswerDraft draft, List<PassageEvidence> passages) {
    if (!draft.citations().isEmpty()) {
      return true;
    }
    Set<String> added = NGrams.of(draft.content());
    added.removeAll(NGrams.of(asked.question()));
    return passages.stream().anyMatch(passage -> NGrams.share(added, passage.grams()) >= CARRIED);
  }
}
