package app.glossa.configuration;

import app.glossa.problem.ErrorCode;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How a problem looks on the wire. */
final class ProblemSchemas {

  static final String PROBLEM = "Problem";

  /** Errors of documents and answers speak the same codes. */
  static final List<String> HOLDERS_OF_CODES = List.of("DocumentError", "MessageError");

  private ProblemSchemas() {}

  static Schema<?> code() {
    return new Schema<>().$ref("ErrorCode");
  }

  static Map<String, Schema<?>> all() {
    return Map.of(
        "ErrorCode",
        words(Arrays.stream(ErrorCode.values()).map(ErrorCode::wire).toList()),
        "ErrorCategory",
        words(Arrays.stream(ErrorCode.Category.values()).map(ErrorCode.Category::wire).toList()),
        "FieldError",
        object()
            .addProperty("field", text())
            .addProperty("code", text())
            .required(List.of("field", "code")),
        PROBLEM,
        problem());
  }

  private static Schema<?> problem() {
    return object()
        .addProperty("title", text())
        .addProperty("detail", text())
        .addProperty("status", number())
        .addProperty("code", code())
        .addProperty("category", new Schema<>().$ref("ErrorCategory"))
        .addProperty("requestId", text())
        .addProperty("retryable", typed(new BooleanSchema(), "boolean"))
        .addProperty(
            "errors", typed(new ArraySchema().items(new Schema<>().$ref("FieldError")), "array"))
        .addProperty("limit", number())
        .addProperty("limitBytes", number())
        .required(
            List.of("title", "detail", "status", "code", "category", "requestId", "retryable"));
  }

  private static Schema<?> words(List<String> values) {
    StringSchema schema = new StringSchema();
    values.forEach(schema::addEnumItem);
    return typed(schema, "string");
  }

  private static Schema<?> object() {
    return typed(new ObjectSchema(), "object");
  }

  private static Schema<?> text() {
    return typed(new StringSchema(), "string");
  }

  private static Schema<?> number() {
    return typed(new IntegerSchema(), "integer");
  }

  /** OpenAPI 3.1 keeps types in a set of their own. */
  private static Schema<?> typed(Schema<?> schema, String type) {
    schema.addType(type);
    return schema;
  }
}
