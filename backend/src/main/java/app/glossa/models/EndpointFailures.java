package app.glossa.models;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** What a failure of an embedding endpoint means to the reader; never the other server's text. */
final class EndpointFailures {

  private EndpointFailures() {}

  static ApplicationException translate(RuntimeException failure) {
    ApplicationException translated = new ApplicationException(code(failure));
    translated.initCause(failure);
    return translated;
  }

  private static ErrorCode code(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case OpenAIServiceException service -> {
          return code(service.statusCode());
        }
        case InterruptedIOException _ -> {
          return ErrorCode.MODEL_TIMEOUT;
        }
        case OpenAIIoException io when io.getCause() == null -> {
          return ErrorCode.MODEL_UNREACHABLE;
        }
        case java.io.IOException _ -> {
          return ErrorCode.MODEL_UNREACHABLE;
        }
        case OpenAIInvalidDataException _ -> {
          return ErrorCode.MODEL_ANSWER_BROKEN;
        }
        default -> {
          // look at what caused it
        }
      }
    }
    return ErrorCode.MODEL_ANSWER_BROKEN;
  }

  private static ErrorCode code(int status) {
    return switch (status) {
      case 401, 403 -> ErrorCode.MODEL_REFUSED_KEY;
      case 404 -> ErrorCode.MODEL_UNKNOWN;
      case 408, 504 -> ErrorCode.MODEL_TIMEOUT;
      case 429 -> ErrorCode.MODEL_RATE_LIMITED;
      default -> status >= 500 ? ErrorCode.MODEL_UNREACHABLE : ErrorCode.MODEL_ANSWER_BROKEN;
    };
  }
}
