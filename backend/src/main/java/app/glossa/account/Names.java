package app.glossa.account;

import app.glossa.problem.ApplicationException;

/** What a person may be called. */
final class Names {

  private static final int LONGEST = 200;

  private Names() {}

  /**
   * Accepts any name of 1 to 200 characters without control characters.
   *
   * @throws ApplicationException that names the field {@code name}
   */
  static void check(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw ApplicationException.invalid("name", "required");
    }
    if (stripped.length() > LONGEST) {
      throw ApplicationException.invalid("name", "too-long");
    }
    if (stripped.chars().anyMatch(Character::isISOControl)) {
      throw ApplicationException.invalid("name", "invalid");
    }
  }
}
