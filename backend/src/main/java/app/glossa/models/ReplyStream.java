package app.glossa.models;

import app.glossa.models.AnsweringModel.End;
import app.glossa.models.AnsweringModel.Reply;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Reads one reply from an endpoint on the calling thread and holds it to its time limits. */
class ReplyStream {

  private static final long LOOK_MILLIS = 100;

  private final AnsweringProperties limits;
  private final Consumer<String> onText;
  private final BooleanSupplier cancelled;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private boolean begun;
  private @Nullable End end;
  private int promptTokens;
  private int answerTokens;

  ReplyStream(AnsweringProperties limits, Consumer<String> onText, BooleanSupplier cancelled) {
    this.limits = limits;
    this.onText = onText;
    this.cancelled = cancelled;
  }

  private sealed interface Signal {
    record Piece(ChatResponse response) implements Signal {}

    record Failed(Throwable cause) implements Signal {}

    record Done() implements Signal {}
  }

  /** Whether any text has been passed on. */
  boolean begun() {
    return begun;
  }

  Reply read(Flux<ChatResponse> replies) {
    Disposable subscription =
        replies.subscribe(
            piece -> signals.add(new Signal.Piece(piece)),
            failure -> signals.add(new Signal.Failed(failure)),
            () -> signals.add(new Signal.Done()));
    try {
      return follow();
    } finally {
      subscription.dispose();
    }
  }

  private Reply follow() {
    long start = System.nanoTime();
    long lastSign = start;
    boolean sign = false;
    while (true) {
      Signal signal = next();
      if (cancelled.getAsBoolean()) {
        return new Reply(End.CANCELLED, promptTokens, answerTokens);
      }
      long now = System.nanoTime();
      if (signal != null) {
        lastSign = now;
        sign = true;
      }
      switch (signal) {
        case null -> refuseSilence(sign, now - lastSign);
        case Signal.Piece piece -> take(piece.response());
        case Signal.Failed failed -> throw ModelFailures.of(failed.cause());
        case Signal.Done _ -> {
          return ended();
        }
      }
      if (now - start > limits.total().toNanos()) {
        throw new ApplicationException(ErrorCode.MODEL_TIMEOUT);
      }
    }
  }

  private @Nullable Signal next() {
    try {
      return signals.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApplicationException(ErrorCode.STOPPING);
    }
  }

  private void refuseSilence(boolean sign, long silent) {
    long allowed = sign ? limits.silence().toNanos() : limits.firstToken().toNanos();
    if (silent > allowed) {
      throw new ApplicationException(ErrorCode.MODEL_TIMEOUT);
    }
  }

  private void take(ChatResponse response) {
    Usage usage = response.getMetadata().getUsage();
    if (usage != null) {
      promptTokens = Math.max(promptTokens, orNone(usage.getPromptTokens()));
      answerTokens = Math.max(answerTokens, orNone(usage.getCompletionTokens()));
    }
    for (Generation generation : response.getResults()) {
      String reason = generation.getMetadata().getFinishReason();
      if (reason != null && !reason.isBlank()) {
        end = "LENGTH".equalsIgnoreCase(reason) ? End.LENGTH : End.STOP;
      }
      String text = generation.getOutput().getText();
      if (text != null && !text.isEmpty()) {
        begun = true;
        onText.accept(text);
      }
    }
  }

  /** An endpoint that ends without a reason was cut, or never was one. */
  private Reply ended() {
    if (end == null) {
      throw new ApplicationException(ErrorCode.MODEL_ANSWER_BROKEN);
    }
    return new Reply(end, promptTokens, answerTokens);
  }

  private static int orNone(@Nullable Integer tokens) {
    return tokens == null ? 0 : tokens;
  }
}
