package app.glossa.account.web;

import app.glossa.account.AnswerSettings.Length;
import app.glossa.account.AnswerSettings.Tone;
import app.glossa.account.Settings;
import app.glossa.account.Settings.Theme;
import app.glossa.problem.ApplicationException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a user changes of their profile; what is absent stays. */
@Schema(name = "UserChange")
record UserChangeRequest(@Nullable String name, @Nullable SettingsChange settings) {

  @Schema(name = "SettingsChange")
  record SettingsChange(
      @Nullable String interfaceLanguage,
      @Schema(allowableValues = {"system", "light", "dark"}) @Nullable String theme,
      @Nullable String answerLanguage,
      @Schema(allowableValues = {"short", "normal", "long"}) @Nullable String answerLength,
      @Schema(allowableValues = {"neutral", "plain", "formal", "friendly"}) @Nullable String tone,
      @Nullable String instructions,
      @Nullable Boolean generalKnowledge) {

    Settings over(Settings old) {
      return new Settings(
          or(interfaceLanguage, old.interfaceLanguage()),
          choice("theme", theme, Theme.values(), old.theme()),
          or(answerLanguage, old.answerLanguage()),
          choice("answerLength", answerLength, Length.values(), old.answerLength()),
          choice("tone", tone, Tone.values(), old.tone()),
          or(instructions, old.instructions()),
          or(generalKnowledge, old.generalKnowledge()));
    }

    private static <T> T or(@Nullable T changed, T old) {
      return changed == null ? old : changed;
    }

    private static <E extends Enum<E>> E choice(
        String field, @Nullable String wire, E[] values, E old) {
      if (wire == null) {
        return old;
      }
      return Arrays.stream(values)
          .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(wire))
          .findFirst()
          .orElseThrow(() -> ApplicationException.invalid("settings." + field, "invalid"));
    }
  }

  Settings over(Settings old) {
    return settings == null ? old : settings.over(old);
  }
}
