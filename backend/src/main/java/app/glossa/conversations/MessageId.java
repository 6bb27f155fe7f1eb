package app.glossa.conversations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a message. */
public record MessageId(@JsonValue UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
