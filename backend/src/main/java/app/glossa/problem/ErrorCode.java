package app.glossa.problem;

import java.util.Locale;

/**
 * The closed list of what can go wrong, for HTTP answers, documents and answers alike. On the wire
 * a code is its name in kebab-case.
 */
public enum ErrorCode {
  INVALID_REQUEST(Category.REQUEST, 400, false),
  NOT_FOUND(Category.REQUEST, 404, false),
  CONFLICT(Category.REQUEST, 409, false),
  ANSWER_RUNNING(Category.REQUEST, 409, true),
  EMAIL_TAKEN(Category.REQUEST, 409, false),
  TOO_LARGE(Category.REQUEST, 413, false),
  QUESTION_TOO_LONG(Category.REQUEST, 413, false),
  QUOTA_EXCEEDED(Category.REQUEST, 409, false),

  SIGN_IN_REQUIRED(Category.ACCESS, 401, false),
  WRONG_CREDENTIALS(Category.ACCESS, 401, false),
  FORBIDDEN(Category.ACCESS, 403, false),
  REGISTRATION_CLOSED(Category.ACCESS, 403, false),
  SETUP_TOKEN_WRONG(Category.ACCESS, 403, false),
  TOO_MANY_REQUESTS(Category.ACCESS, 429, true),

  UNSUPPORTED_TYPE(Category.DOCUMENT, 415, false),
  EMPTY(Category.DOCUMENT, 400, false),
  ENCRYPTED(Category.DOCUMENT, 400, true),
  DAMAGED(Category.DOCUMENT, 400, false),
  NO_TEXT(Category.DOCUMENT, 400, false),
  TOO_COMPLEX(Category.DOCUMENT, 400, false),
  TIMED_OUT(Category.DOCUMENT, 400, true),
  OUT_OF_MEMORY(Category.DOCUMENT, 400, false),
  CRASHED(Category.DOCUMENT, 400, true),
  CANCELLED(Category.DOCUMENT, 400, true),
  WRONG_PASSWORD(Category.DOCUMENT, 400, true),

  MODEL_UNREACHABLE(Category.MODEL, 502, true),
  MODEL_TIMEOUT(Category.MODEL, 504, true),
  MODEL_RATE_LIMITED(Category.MODEL, 503, true),
  MODEL_REFUSED_KEY(Category.MODEL, 502, false),
  MODEL_UNKNOWN(Category.MODEL, 502, false),
  MODEL_ANSWER_BROKEN(Category.MODEL, 502, true),
  EMBEDDING_MISMATCH(Category.MODEL, 503, false),
  CONTEXT_TOO_SMALL(Category.MODEL, 502, false),

  INTERNAL(Category.SERVER, 500, true),
  DATABASE_UNAVAILABLE(Category.SERVER, 503, true),
  STORAGE_FULL(Category.SERVER, 507, true),
  STOPPING(Category.SERVER, 503, true);

  /** Whose move is next: the caller's, an access rule's, the file's, the model's or ours. */
  public enum Category {
    REQUEST,
    ACCESS,
    DOCUMENT,
    MODEL,
    SERVER;

    /** The name on the wire. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Category category;
  private final int status;
  private final boolean retryable;

  ErrorCode(Category category, int status, boolean retryable) {
    this.category = category;
    this.status = status;
    this.retryable = retryable;
  }

  public Category category() {
    return category;
  }

  /** HTTP status when this code ends a request. */
  public int status() {
    return status;
  }

  /** Whether the same call may succeed later without a change. */
  public boolean retryable() {
    return retryable;
  }

  /** The name on the wire, kebab-case. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
