package app.glossa.account;

import app.glossa.account.AnswerSettings.Length;
import app.glossa.account.AnswerSettings.Tone;
import app.glossa.account.Settings.Theme;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "user_settings")
class SettingsEntity implements Persistable<UUID> {

  @Id private UUID ownerId = new UUID(0, 0);
  private String interfaceLanguage = "";
  private String theme = "";
  private String answerLanguage = "";
  private String answerLength = "";
  private String tone = "";
  private String instructions = "";
  private boolean generalKnowledge;

  @Transient private boolean stored;

  protected SettingsEntity() {}

  SettingsEntity(UserId owner, Settings settings) {
    this.ownerId = owner.value();
    change(settings);
  }

  @PostLoad
  @PostPersist
  void markStored() {
    stored = true;
  }

  @Override
  public UUID getId() {
    return ownerId;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  final void change(Settings settings) {
    interfaceLanguage = settings.interfaceLanguage();
    theme = stored(settings.theme());
    answerLanguage = settings.answerLanguage();
    answerLength = stored(settings.answerLength());
    tone = stored(settings.tone());
    instructions = settings.instructions();
    generalKnowledge = settings.generalKnowledge();
  }

  Settings settings() {
    return new Settings(
        interfaceLanguage,
        Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
        answerLanguage,
        Length.valueOf(answerLength.toUpperCase(Locale.ROOT)),
        Tone.valueOf(tone.toUpperCase(Locale.ROOT)),
        instructions,
        generalKnowledge);
  }

  private static String stored(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
