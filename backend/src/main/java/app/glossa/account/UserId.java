package app.glossa.account;

import java.util.UUID;

/** The identity of a user, who is the owner of rows. */
public record UserId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
