package app.glossa.models;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import com.openai.errors.OpenAIServiceException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.stereotype.Component;

/** The chat model of the settings, whatever serves it. */
@Component
class OpenAiAnsweringModel implements AnsweringModel {

  private static final Logger log = LoggerFactory.getLogger(OpenAiAnsweringModel.class);
  private static final int TRIES = 3;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final Duration ASK_AGAIN = Duration.ofSeconds(15);

  private final AnsweringProperties properties;
  private final @Nullable ChatEndpoint endpoint;
  private volatile String listed = "";
  private volatile long askedAt;

  OpenAiAnsweringModel(AnsweringProperties properties) {
    this.properties = properties;
    this.endpoint = properties.connected() ? new ChatEndpoint(properties) : null;
  }

  @Override
  public ModelStatus status() {
    if (endpoint == null) {
      return new ModelStatus.Quoting();
    }
    String model = properties.model().isBlank() ? firstListed(endpoint) : properties.model();
    return new ModelStatus.Writing(model, properties.contextTokens(), properties.instructions());
  }

  /** The name is asked for once; while the endpoint does not say, again every 15 s at most. */
  private synchronized String firstListed(ChatEndpoint connected) {
    boolean due = askedAt == 0 || System.nanoTime() - askedAt > ASK_AGAIN.toNanos();
    if (listed.isEmpty() && due) {
      askedAt = System.nanoTime();
      try {
        listed = connected.models().stream().findFirst().orElse("");
      } catch (RuntimeException e) {
        log.warn("the chat model's endpoint lists no models ({})", e.getClass().getSimpleName());
      }
    }
    return listed;
  }

  @Override
  public Reply stream(List<Turn> prompt, Consumer<String> onText, BooleanSupplier cancelled) {
    if (endpoint == null) {
      throw new ApplicationException(ErrorCode.MODEL_UNREACHABLE);
    }
    List<Message> messages = prompt.stream().map(OpenAiAnsweringModel::message).toList();
    for (int attempt = 1; ; attempt++) {
      ReplyStream stream = new ReplyStream(properties, onText, cancelled);
      try {
        return stream.read(endpoint.stream(model(endpoint), messages));
      } catch (ApplicationException e) {
        boolean again =
            e.code() == ErrorCode.MODEL_RATE_LIMITED && attempt < TRIES && !stream.begun();
        if (!again || !waited(retryAfter(e, attempt), cancelled)) {
          throw e;
        }
      }
    }
  }

  private String model(ChatEndpoint connected) {
    if (!properties.model().isBlank()) {
      return properties.model();
    }
    if (!listed.isEmpty()) {
      return listed;
    }
    try {
      listed = connected.models().stream().findFirst().orElse("");
    } catch (RuntimeException e) {
      throw ModelFailures.of(e);
    }
    if (listed.isEmpty()) {
      throw new ApplicationException(ErrorCode.MODEL_UNKNOWN);
    }
    return listed;
  }

  private static Message message(Turn turn) {
    return switch (turn.speaker()) {
      case INSTRUCTIONS -> new SystemMessage(turn.text());
      case USER -> new UserMessage(turn.text());
      case ASSISTANT -> new AssistantMessage(turn.text());
    };
  }

  /** What the endpoint asked for, else 1 s, 2 s; a little more at random. */
  private static Duration retryAfter(ApplicationException limited, int attempt) {
    long seconds = attempt;
    if (limited.getCause() instanceof OpenAIServiceException service) {
      seconds =
          service.headers().values("Retry-After").stream()
              .filter(value -> value.matches("\\d{1,6}"))
              .map(Long::parseLong)
              .findFirst()
              .orElse(seconds);
    }
    return Duration.ofSeconds(seconds).plusMillis(ThreadLocalRandom.current().nextLong(50, 500));
  }

  /** False where the wait is longer than a reader bears, or was cut short. */
  private static boolean waited(Duration wait, BooleanSupplier cancelled) {
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      return false;
    }
    long until = System.nanoTime() + wait.toNanos();
    try {
      while (System.nanoTime() < until && !cancelled.getAsBoolean()) {
        Thread.sleep(50);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
