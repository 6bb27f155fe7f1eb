package app.glossa.configuration.web;

import app.glossa.account.Languages;
import app.glossa.account.Registrations;
import app.glossa.models.AnsweringModel;
import app.glossa.models.ModelStatus;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Account")
class ConfigController {

  private final String version;
  private final ConfigResponse.Limits limits;
  private final Registrations registrations;
  private final ObjectProvider<AnsweringModel> model;
  private final Languages languages;

  ConfigController(
      @Value("${spring.application.version:development}") String version,
      ConfigResponse.Limits limits,
      Registrations registrations,
      ObjectProvider<AnsweringModel> model,
      Languages languages) {
    this.version = version;
    this.limits = limits;
    this.registrations = registrations;
    this.model = model;
    this.languages = languages;
  }

  @GetMapping("/api/config")
  ConfigResponse config() {
    AnsweringModel answering = model.getIfAvailable();
    String registration = registrations.state().name().toLowerCase(Locale.ROOT);
    return switch (answering == null ? new ModelStatus.Quoting() : answering.status()) {
      case ModelStatus.Quoting() -> response(registration, "quoting", null);
      case ModelStatus.Writing writing -> response(registration, "model", writing.model());
    };
  }

  private ConfigResponse response(
      String registration, String answering, @org.jspecify.annotations.Nullable String modelName) {
    return new ConfigResponse(
        version,
        registration,
        answering,
        modelName,
        limits,
        languages.pages(),
        languages.answers());
  }
}
