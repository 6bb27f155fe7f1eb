package app.glossa.models;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * As many platform threads as cores that run the model, the most urgent piece of work first. Native
 * runs on virtual threads would hold the few threads that carry all others.
 */
class ModelThreads implements AutoCloseable {

  /** Who waits for a run. */
  enum Urgency {
    QUESTION,
    SENTENCE,
    PASSAGE
  }

  private static final class Run<T> extends FutureTask<T> {
    private final Urgency urgency;
    private final long number;

    private Run(Callable<T> work, Urgency urgency, long number) {
      super(work);
      this.urgency = urgency;
      this.number = number;
    }
  }

  private static final Comparator<Runnable> MOST_URGENT =
      Comparator.<Runnable, Urgency>comparing(run -> ((Run<?>) run).urgency)
          .thenComparingLong(run -> ((Run<?>) run).number);

  private final AtomicLong numbers = new AtomicLong();
  private final ThreadPoolExecutor threads;

  ModelThreads(int size) {
    this.threads =
        new ThreadPoolExecutor(
            size,
            size,
            0,
            TimeUnit.SECONDS,
            new PriorityBlockingQueue<>(64, MOST_URGENT),
            Thread.ofPlatform().daemon().name("embedding-", 0).factory());
  }

  <T> Future<T> submit(Urgency urgency, Callable<T> work) {
    Run<T> run = new Run<>(work, urgency, numbers.incrementAndGet());
    threads.execute(run);
    return run;
  }

  /** The result of a run, its failure unwrapped. */
  static <T> T join(Future<T> run) {
    try {
      return run.get();
    } catch (InterruptedException e) {
      run.cancel(false);
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new CompletionException(e.getCause());
    }
  }

  /**
   * Gives up what waits and lets what runs come to its end: a session must not close under a run.
   *
   * @return whether every run ended within ten seconds
   */
  boolean stop() {
    threads.shutdownNow().forEach(run -> ((Run<?>) run).cancel(false));
    try {
      return threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    stop();
  }
}
