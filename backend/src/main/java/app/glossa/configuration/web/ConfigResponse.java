package app.glossa.configuration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What a client has to know before anybody signs in. */
@Schema(name = "Config")
record ConfigResponse(
    String version,
    @Schema(allowableValues = {"open", "closed", "setup"}) String registration,
    @Schema(allowableValues = {"quoting", "model"}) String answering,
    @Nullable String model,
    Limits limits,
    List<String> interfaceLanguages,
    List<String> answerLanguages) {

  /** The largest upload and the longest question. */
  @Schema(name = "Limits")
  @ConfigurationProperties("glossa.limits")
  record Limits(long uploadBytes, int questionCharacters) {}
}
