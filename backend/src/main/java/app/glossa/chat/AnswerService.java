package app.glossa.chat;

import app.glossa.models.ModelStatus;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Conducts one answer from the stored question to the stored reply; each step is a class. */
@Component
class AnswerService {

  private static final Logger log = LoggerFactory.getLogger(AnswerService.class);

  private final Understanding understanding;
  private final StandaloneQuestion standalone;
  private final Searching searching;
  private final Notices notices;
  private final Abstaining abstaining;
  private final Quoting quoting;
  private final Writing writing;
  private final Titles titles;
  private final AnswerStore store;
  private final AnswerWire wire;
  private final AnswerTexts texts;

  @SuppressWarnings("checkstyle:ParameterNumber")
  AnswerService(
      Understanding understanding,
      StandaloneQuestion standalone,
      Searching searching,
      Notices notices,
      Abstaining abstaining,
      Quoting quoting,
      Writing writing,
      Titles titles,
      AnswerStore store,
      AnswerWire wire,
      AnswerTexts texts) {
    this.understanding = understanding;
    this.standalone = standalone;
    this.searching = searching;
    this.notices = notices;
    this.abstaining = abstaining;
    this.quoting = quoting;
    this.writing = writing;
    this.titles = titles;
    this.store = store;
    this.wire = wire;
    this.texts = texts;
  }

  /** Writes the answer; whatever happens, its stream ends and its row is closed. */
  void answer(RunningAnswer running) {
    AnswerDraft draft = new AnswerDraft(event -> running.channel().publish(wire.written(event)));
    try {
      Asked asked = understanding.of(running);
      start(asked, draft);
      Found[] found = {Found.NOTHING};
      Ending ending = attempt(asked, found, draft);
      end(asked, found[0], draft, ending);
    } catch (RuntimeException e) {
      fail(running, draft, code(e), texts.in("en"));
    } finally {
      draft.say(new AnswerEvent.Done());
    }
  }

  private static void start(Asked asked, AnswerDraft draft) {
    var begun = asked.running().begun();
    draft.say(
        new AnswerEvent.Start(
            begun.answer(),
            begun.question().id(),
            asked.mode(),
            asked.language().tag(),
            begun.conversation().scope()));
    draft.say(new AnswerEvent.Stage("understanding", Map.of()));
  }

  /** The steps that may fail; what is written by then stays. */
  private Ending attempt(Asked asked, Found[] result, AnswerDraft draft) {
    try {
      String query = standalone.of(asked);
      Found found = searching.search(query, asked.running().begun().conversation().scope(), draft);
      result[0] = found;
      notices.before(asked, found, draft);
      Ending ending = write(asked, found, draft);
      notices.after(asked, found, draft);
      return ending;
    } catch (RuntimeException e) {
      return Ending.broken(code(e), draft.isEmpty());
    }
  }

  private Ending write(Asked asked, Found found, AnswerDraft draft) {
    if (asked.halted()) {
      return Ending.STOPPED;
    }
    if (found.searched().documents() == 0) {
      return abstaining.nothingToSearch(asked, draft);
    }
    if (!found.retrieval().answerable() || found.passages().isEmpty()) {
      return abstaining.notFound(asked, found, draft);
    }
    return switch (asked.model()) {
      case ModelStatus.Quoting() -> quoting.write(asked, found, draft);
      case ModelStatus.Writing model -> writing.write(asked, found, model, draft);
    };
  }

  private void end(Asked asked, Found found, AnswerDraft draft, Ending outcome) {
    RunningAnswer running = asked.running();
    boolean shutdown = running.halted() == RunningAnswer.Halt.SHUTDOWN;
    Ending ending = shutdown ? Ending.broken(ErrorCode.STOPPING, draft.isEmpty()) : outcome;
    draft.close();
    titles.give(asked, draft);
    store.store(asked, found, draft, ending);
    if (ending.error() != null) {
      fail(running, draft, ending.error(), asked.texts());
      return;
    }
    if (ending.reason().equals("other")) {
      draft.notice("stopped", Map.of(), asked.texts());
    }
    draft.say(
        new AnswerEvent.Finish(
            ending.reason(),
            running.millis(),
            ending.promptTokens(),
            ending.answerTokens(),
            found.searched(),
            ending.abstained()));
  }

  private static void fail(
      RunningAnswer running, AnswerDraft draft, ErrorCode code, AnswerTexts.In texts) {
    draft.close();
    draft.say(new AnswerEvent.Failed(code, running.requestId()));
    draft.say(new AnswerEvent.ErrorText(texts.error(code)));
  }

  private static ErrorCode code(RuntimeException failure) {
    return switch (failure) {
      case ApplicationException known -> known.code();
      case DataAccessException _, TransactionException _ -> {
        log.warn("answer failed at the database", failure);
        yield ErrorCode.DATABASE_UNAVAILABLE;
      }
      default -> {
        log.error("answer failed", failure);
        yield ErrorCode.INTERNAL;
      }
    };
  }
}
