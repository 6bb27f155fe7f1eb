package app.glossa.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.account.AnswerSettings;
import app.glossa.account.Languages;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.language.DetectedLanguage;
import app.glossa.language.LanguageDetector;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyLanguagesTests {

  /** Says what the row of the table says. */
  private record Detector(String tag, double margin) implements LanguageDetector {
    @Override
    public DetectedLanguage detect(String text) {
      return new DetectedLanguage(tag, margin, margin);
    }

    @Override
    public Set<String> languages() {
      return Set.of();
    }
  }

  private static Message answer(String language) {
    return new Message(
        new MessageId(UUID.randomUUID()),
        null,
        Message.Role.ASSISTANT,
        "",
        Message.Status.COMPLETE,
        null,
        language,
        "question",
        "quoting",
        false,
        List.of(),
        null,
        null,
        null,
        1,
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a pin wins|fr|Wie hoch ist die monatliche Miete?|de|1|-|fr|PROFILE",
        "the question's own|auto|Wie hoch ist die monatliche Miete?|de|.6|-|de|QUESTION",
        "a guess is none|auto|Wie hoch ist die monatliche Miete?|nl|.05|-|en|INTERFACE",
        "short and sure|auto|Miete?|de|.7|-|de|QUESTION",
        "short and unsure|auto|ok|tr|.2|-|en|INTERFACE",
        "short after German|auto|und 2023?|nl|.5|de|de|CONVERSATION",
        "another script after German|auto|为什么？|zh|1|de|zh|QUESTION",
        "switching aloud|auto|How high is the monthly rent now?|en|.9|de|en|QUESTION",
        "code|auto|C2065|und|0|de|de|CONVERSATION",
        "no text for it|auto|Hvor høj er den månedlige husleje?|da|.9|-|en|INTERFACE",
      })
  void theRulesInTheirOrder(
      String why,
      String pin,
      String question,
      String tag,
      double margin,
      String spoken,
      String language,
      ReplyLanguage.Reason reason) {
    AnswerSettings settings =
        new AnswerSettings(
            pin, AnswerSettings.Length.NORMAL, AnswerSettings.Tone.NEUTRAL, "", false, "en");
    List<Message> before = spoken.equals("-") ? List.of() : List.of(answer(spoken));
    ReplyLanguage chosen =
        new ReplyLanguages(
                new Detector(tag, margin),
                new Languages(List.of("en", "de"), List.of("en", "de", "fr", "nl", "tr", "zh")))
            .choose(settings, question, before);
    assertThat(chosen).as(why).isEqualTo(new ReplyLanguage(language, reason));
  }
}
