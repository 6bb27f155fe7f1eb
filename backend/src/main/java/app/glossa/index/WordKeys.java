package app.glossa.index;

import app.glossa.account.UserId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for words, other ones for each owner, so that a key tells nothing about others. */
final class WordKeys {

  /** How many keys there are; also the dimension of the stored weights. */
  static final int SPACE = 1_000_000_000;

  private final byte[] salt;
  private final MessageDigest digest;

  WordKeys(UserId owner) {
    this.salt =
        ByteBuffer.allocate(16)
            .putLong(owner.value().getMostSignificantBits())
            .putLong(owner.value().getLeastSignificantBits())
            .array();
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The word's key, 1 to {@link #SPACE}. */
  int of(String word) {
    digest.update(salt);
    byte[] hash = digest.digest(word.getBytes(StandardCharsets.UTF_8));
    return (int) Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), SPACE) + 1;
  }
}
