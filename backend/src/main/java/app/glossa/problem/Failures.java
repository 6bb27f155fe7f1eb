package app.glossa.problem;

import app.glossa.problem.ApplicationException.FieldError;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Finds the code for anything that can be thrown while a request is answered. */
final class Failures {

  private Failures() {}

  static Failure of(Throwable thrown) {
    Failure known = known(thrown);
    if (known != null) {
      return known;
    }
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ApplicationException problem) {
        return Failure.of(problem);
      }
    }
    Failure ofDatabase = DatabaseFailures.find(thrown);
    if (ofDatabase != null) {
      return ofDatabase;
    }
    return Failure.unexpected(isDiskFull(thrown) ? ErrorCode.STORAGE_FULL : ErrorCode.INTERNAL);
  }

  private static @Nullable Failure known(Throwable thrown) {
    return switch (thrown) {
      case ApplicationException problem -> Failure.of(problem);
      case HttpMessageNotReadableException unreadable -> Failure.of(unreadable(unreadable));
      case MethodArgumentNotValidException invalid -> Failure.of(FieldErrors.of(invalid));
      case MethodArgumentTypeMismatchException mismatch -> Failure.of(mismatch(mismatch));
      case MissingServletRequestParameterException missing ->
          Failure.of(ApplicationException.invalid(missing.getParameterName(), "required"));
      case MissingServletRequestPartException missing ->
          Failure.of(ApplicationException.invalid(missing.getRequestPartName(), "required"));
      case MaxUploadSizeExceededException large -> Failure.of(tooLarge(large));
      case MultipartException broken -> Failure.of(ErrorCode.INVALID_REQUEST);
      case AsyncRequestTimeoutException late -> Failure.of(ErrorCode.INTERNAL);
      case ErrorResponse response -> ofStatus(response.getStatusCode(), response.getHeaders());
      default -> null;
    };
  }

  /** The failure that an HTTP status stands for. */
  static Failure ofStatus(HttpStatusCode status, HttpHeaders headers) {
    ErrorCode code =
        switch (status.value()) {
          case 401 -> ErrorCode.SIGN_IN_REQUIRED;
          case 403 -> ErrorCode.FORBIDDEN;
          case 404 -> ErrorCode.NOT_FOUND;
          case 409 -> ErrorCode.CONFLICT;
          case 413 -> ErrorCode.TOO_LARGE;
          case 429 -> ErrorCode.TOO_MANY_REQUESTS;
          case 503 -> ErrorCode.STOPPING;
          case 507 -> ErrorCode.STORAGE_FULL;
          default -> status.is5xxServerError() ? ErrorCode.INTERNAL : ErrorCode.INVALID_REQUEST;
        };
    return new Failure(
        new ApplicationException(code), status.value(), headers, code == ErrorCode.INTERNAL);
  }

  private static ApplicationException unreadable(HttpMessageNotReadableException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException large) {
        return large.problem();
      }
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
        String field = FieldErrors.path(json.getPath());
        return ApplicationException.invalid(field, "invalid");
      }
    }
    return new ApplicationException(
        ErrorCode.INVALID_REQUEST, Map.of(), List.of(new FieldError("body", "unreadable")));
  }

  /** A path that holds no id names nothing; anything else is a wrong value. */
  private static ApplicationException mismatch(MethodArgumentTypeMismatchException thrown) {
    return thrown.getParameter().hasParameterAnnotation(PathVariable.class)
        ? new ApplicationException(ErrorCode.NOT_FOUND)
        : ApplicationException.invalid(thrown.getName(), "invalid");
  }

  private static ApplicationException tooLarge(MaxUploadSizeExceededException thrown) {
    Map<String, Object> limit =
        thrown.getMaxUploadSize() > 0 ? Map.of("limit", thrown.getMaxUploadSize()) : Map.of();
    return new ApplicationException(ErrorCode.TOO_LARGE, limit);
  }

  private static boolean isDiskFull(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message =
          cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
      if (message != null && message.contains("No space left on device")) {
        return true;
      }
    }
    return false;
  }
}
