package app.glossa.models;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The chat model behind an OpenAI-compatible endpoint. */
public interface AnsweringModel {

  /** Whether a model writes, and which. */
  ModelStatus status();

  /**
   * Streams one reply; blocks until it ends. Time limits and retries are inside.
   *
   * @param onText called with each piece of text as it arrives, on the calling thread
   * @param cancelled asked between pieces; the endpoint is closed at once when it turns true
   * @throws app.glossa.problem.ApplicationException with a code of the category model
   */
  Reply stream(List<Turn> prompt, Consumer<String> onText, BooleanSupplier cancelled);

  /** One message of a prompt. */
  record Turn(Speaker speaker, String text) {}

  /** Whose words a turn holds. */
  enum Speaker {
    INSTRUCTIONS,
    USER,
    ASSISTANT
  }

  /** How a reply ended and what it cost; tokens are 0 where the endpoint does not say. */
  record Reply(End end, int promptTokens, int answerTokens) {}

  /** Why a reply ended. */
  enum End {
    STOP,
    LENGTH,
    CANCELLED
  }
}
