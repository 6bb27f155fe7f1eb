package app.glossa.documents.web;

import org.jspecify.annotations.Nullable;

/** How to try again; the password opens an encrypted file and is kept for this run only. */
public record RetryRequest(@Nullable String password) {

  @Override
  public String toString() {
    return "RetryRequest";
  }
}
