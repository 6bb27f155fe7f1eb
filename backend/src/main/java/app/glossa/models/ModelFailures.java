package app.glossa.models;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives what went wrong at an endpoint its code; its words go no further than the log. */
final class ModelFailures {

  private static final Logger log = LoggerFactory.getLogger(ModelFailures.class);

  private ModelFailures() {}

  static ApplicationException of(Throwable failure) {
    ErrorCode code = code(failure);
    log.warn("chat model: {} ({})", code.wire(), failure.getClass().getSimpleName());
    ApplicationException known = new ApplicationException(code);
    known.initCause(failure);
    return known;
  }

  private static ErrorCode code(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      switch (cause) {
        case OpenAIServiceException service -> {
          return code(service);
        }
        case ConnectException _, UnknownHostException _, NoRouteToHostException _ -> {
          return ErrorCode.MODEL_UNREACHABLE;
        }
        case SSLException _ -> {
          return ErrorCode.MODEL_UNREACHABLE;
        }
        case InterruptedIOException late -> {
          return connecting(late) ? ErrorCode.MODEL_UNREACHABLE : ErrorCode.MODEL_TIMEOUT;
        }
        case OpenAIIoException io when io.getCause() == null -> {
          return ErrorCode.MODEL_UNREACHABLE;
        }
        case Throwable _ -> {
          // the next cause may say more
        }
      }
    }
    return ErrorCode.MODEL_ANSWER_BROKEN;
  }

  private static ErrorCode code(OpenAIServiceException service) {
    return switch (service.statusCode()) {
      case 401, 403 -> ErrorCode.MODEL_REFUSED_KEY;
      case 404 -> ErrorCode.MODEL_UNKNOWN;
      case 408, 504 -> ErrorCode.MODEL_TIMEOUT;
      case 429 -> ErrorCode.MODEL_RATE_LIMITED;
      case 500, 502, 503 -> ErrorCode.MODEL_UNREACHABLE;
      case 400, 413, 422 ->
          tooLong(service) ? ErrorCode.CONTEXT_TOO_SMALL : ErrorCode.MODEL_ANSWER_BROKEN;
      default -> ErrorCode.MODEL_ANSWER_BROKEN;
    };
  }

  private static boolean tooLong(OpenAIServiceException service) {
    String lower = service.body().toString().toLowerCase(Locale.ROOT);
    return lower.contains("context_size") || lower.contains("context_length");
  }

  private static boolean connecting(InterruptedIOException late) {
    String said = late.getMessage();
    return said != null && said.toLowerCase(Locale.ROOT).contains("connect");
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }
}
