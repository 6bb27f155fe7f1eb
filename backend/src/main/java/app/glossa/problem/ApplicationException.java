package app.glossa.problem;

import java.util.List;
import java.util.Map;

/**
 * A failure with a cause from the closed list; becomes problem+json or a document's or answer's
 * error.
 */
public class ApplicationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient Map<String, Object> details;
  private final transient List<FieldError> errors;

  /** A field of the request and what is wrong with it, kebab-case. */
  public record FieldError(String field, String code) {}

  public ApplicationException(ErrorCode code) {
    this(code, Map.of(), List.of());
  }

  /**
   * Details go to the caller as extra members of the problem: numbers of a limit, never internals.
   */
  public ApplicationException(ErrorCode code, Map<String, Object> details) {
    this(code, details, List.of());
  }

  public ApplicationException(
      ErrorCode code, Map<String, Object> details, List<FieldError> errors) {
    super(code.wire());
    this.code = code;
    this.details = Map.copyOf(details);
    this.errors = List.copyOf(errors);
  }

  /** An invalid request that names the field at fault. */
  public static ApplicationException invalid(String field, String code) {
    return new ApplicationException(
        ErrorCode.INVALID_REQUEST, Map.of(), List.of(new FieldError(field, code)));
  }

  public ErrorCode code() {
    return code;
  }

  public Map<String, Object> details() {
    return details;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
