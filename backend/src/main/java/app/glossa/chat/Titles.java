package app.glossa.chat;

import app.glossa.conversations.RunningAnswers;
import java.text.BreakIterator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives a new conversation the first words of its question as a title. */
@Component
class Titles {

  private static final int LONGEST = 60;

  private final RunningAnswers answers;

  Titles(RunningAnswers answers) {
    this.answers = answers;
  }

  void give(Asked asked, AnswerDraft draft) {
    if (!asked.running().begun().conversation().title().isEmpty()) {
      return;
    }
    String title = of(asked.question(), asked.language().tag());
    if (title.isEmpty()) {
      title = asked.texts().text("title.untitled");
    }
    if (answers.entitle(asked.running().begun().conversation().id(), title)) {
      draft.say(new AnswerEvent.Title(title));
    }
  }

  /** At most 60 characters, cut between words. */
  static String of(String question, String language) {
    String line = MarkdownText.flat(question);
    if (line.length() <= LONGEST) {
      return line;
    }
    BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
    words.setText(line);
    int end = words.preceding(LONGEST);
    String cut = end > LONGEST / 3 ? line.substring(0, end) : whole(line);
    return cut.strip() + "…";
  }

  /** No half of a surrogate pair. */
  private static String whole(String line) {
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return line.substring(0, end);
  }
}
