package app.glossa.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with a problem when a controller fails. */
@RestControllerAdvice
class ProblemAdvice {

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler(Throwable.class)
  void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.answer(thrown, request, response);
  }
}
