package app.glossa.account.web;

import jakarta.validation.constraints.NotNull;

/** Who signs in. */
record LoginRequest(@NotNull String email, @NotNull String password) {

  @Override
  public String toString() {
    return "LoginRequest";
  }
}
