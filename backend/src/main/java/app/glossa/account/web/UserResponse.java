package app.glossa.account.web;

import app.glossa.account.Settings;
import app.glossa.account.User;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;

/** A user as the wire shows them to themselves. */
@Schema(name = "User")
record UserResponse(UUID id, String email, String name, User.Role role, SettingsResponse settings) {

  @Schema(name = "Settings")
  record SettingsResponse(
      String interfaceLanguage,
      @Schema(allowableValues = {"system", "light", "dark"}) String theme,
      String answerLanguage,
      @Schema(allowableValues = {"short", "normal", "long"}) String answerLength,
      @Schema(allowableValues = {"neutral", "plain", "formal", "friendly"}) String tone,
      String instructions,
      boolean generalKnowledge) {}

  static UserResponse of(User user) {
    Settings settings = user.settings();
    return new UserResponse(
        user.id().value(),
        user.email(),
        user.name(),
        user.role(),
        new SettingsResponse(
            settings.interfaceLanguage(),
            wire(settings.theme()),
            settings.answerLanguage(),
            wire(settings.answerLength()),
            wire(settings.tone()),
            settings.instructions(),
            settings.generalKnowledge()));
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
