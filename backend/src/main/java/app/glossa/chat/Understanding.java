package app.glossa.chat;

import app.glossa.account.Accounts;
import app.glossa.account.AnswerSettings;
import app.glossa.conversations.Conversations;
import app.glossa.conversations.Message;
import app.glossa.models.AnsweringModel;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what shapes an answer: the messages before, the profile, the language, the mode. */
@Component
class Understanding {

  private final Conversations conversations;
  private final Accounts accounts;
  private final ReplyLanguages languages;
  private final AnswerTexts texts;
  private final AnsweringModel model;

  Understanding(
      Conversations conversations,
      Accounts accounts,
      ReplyLanguages languages,
      AnswerTexts texts,
      AnsweringModel model) {
    this.conversations = conversations;
    this.accounts = accounts;
    this.languages = languages;
    this.texts = texts;
    this.model = model;
  }

  Asked of(RunningAnswer running) {
    AnswerSettings settings = accounts.answerSettings();
    Message question = running.begun().question();
    List<Message> branch =
        question.parentId() == null
            ? List.of()
            : conversations.branch(running.begun().conversation().id(), question.parentId());
    ReplyLanguage language = languages.choose(settings, question.content(), branch);
    return new Asked(running, branch, settings, language, texts.in(language.tag()), model.status());
  }
}
