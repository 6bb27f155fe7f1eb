package app.glossa.account;

/** A person with an account, as the account itself may see it. */
public record User(UserId id, String email, String name, Role role, Settings settings) {

  /** What a user may do beyond their own rows. */
  public enum Role {
    ADMINISTRATOR,
    USER
  }
}
