package app.glossa.problem;

import org.springframework.http.HttpHeaders;

/**
 * How a request failed.
 *
 * @param status the HTTP status, which may say more than the code's own
 * @param headers what the answer carries beyond the problem
 * @param unexpected whether a person should look at the cause in the log
 */
record Failure(ApplicationException problem, int status, HttpHeaders headers, boolean unexpected) {

  static Failure of(ApplicationException problem) {
    return new Failure(problem, problem.code().status(), new HttpHeaders(), false);
  }

  static Failure of(ErrorCode code) {
    return of(new ApplicationException(code));
  }

  static Failure unexpected(ErrorCode code) {
    return new Failure(new ApplicationException(code), code.status(), new HttpHeaders(), true);
  }
}
