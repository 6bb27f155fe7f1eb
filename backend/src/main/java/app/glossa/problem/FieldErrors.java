package app.glossa.problem;

import app.glossa.problem.ApplicationException.FieldError;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.MethodArgumentNotValidException;
import tools.jackson.core.JacksonException;

/** Names what is wrong with the fields of a request. */
final class FieldErrors {

  private FieldErrors() {}

  static ApplicationException of(MethodArgumentNotValidException invalid) {
    List<FieldError> errors =
        invalid.getBindingResult().getFieldErrors().stream()
            .map(error -> new FieldError(error.getField(), code(error.getCode())))
            .toList();
    return new ApplicationException(ErrorCode.INVALID_REQUEST, Map.of(), errors);
  }

  /** A place in a JSON document, such as {@code scope.documentIds[2]}. */
  static String path(List<JacksonException.Reference> references) {
    return references.stream()
        .map(place ->
            place.getPropertyName() == null
                ? "[" + place.getIndex() + "]"
                : "." + place.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String code(@Nullable String constraint) {
    return switch (constraint) {
      case "NotNull", "NotBlank", "NotEmpty" -> "required";
      case "Size" -> "wrong-length";
      case "Min", "Max", "Positive", "PositiveOrZero" -> "out-of-range";
      case null, default -> "invalid";
    };
  }
}
