package app.glossa.configuration;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API that the server publishes. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String SIGN_IN = "session";
  private static final String PROBLEM_TYPE = "application/problem+json";

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Glossa")
                .description("Answers from your documents, every claim with its citation.")
                .version("1")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(
            new Components()
                .addSecuritySchemes(
                    SIGN_IN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("SESSION")))
        .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
  }

  @Bean
  ModelConverter requiredFields() {
    return new RequiredFields();
  }

  /** Names that do not depend on the order in which controllers are found. */
  @Bean
  OperationCustomizer stableNames() {
    return (operation, handler) -> {
      String room = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
      String name = handler.getMethod().getName();
      List<Parameter> parameters = operation.getParameters();
      if (parameters != null) {
        parameters.removeIf(parameter -> parameter.getName().equals("Accept"));
      }
      return operation
          .operationId(Character.toLowerCase(room.charAt(0)) + room.substring(1) + "_" + name)
          .tags(List.of(room));
    };
  }

  /** Every call can fail, always in the same form. */
  @Bean
  OpenApiCustomizer failuresOfCalls() {
    return api -> {
      api.servers(List.of(new Server().url("/")));
      ProblemSchemas.all().forEach(api.getComponents()::addSchemas);
      for (String holder : ProblemSchemas.HOLDERS_OF_CODES) {
        Objects.requireNonNull(api.getComponents().getSchemas().get(holder), holder)
            .addProperty("code", ProblemSchemas.code());
      }
      api.getComponents().schemas(new TreeMap<>(api.getComponents().getSchemas()));
      ApiResponse failed =
          new ApiResponse()
              .description("The call failed")
              .content(
                  new Content()
                      .addMediaType(
                          PROBLEM_TYPE,
                          new MediaType().schema(new Schema<>().$ref(ProblemSchemas.PROBLEM))));
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(operation -> operation.getResponses().setDefault(failed));
    };
  }
}
