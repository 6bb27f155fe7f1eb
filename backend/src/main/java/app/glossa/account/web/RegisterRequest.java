package app.glossa.account.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The account that somebody asks for. */
record RegisterRequest(
    @NotNull String email,
    @NotNull String password,
    @NotNull String name,
    @Nullable String setupToken) {

  @Override
  public String toString() {
    return "RegisterRequest";
  }
}
