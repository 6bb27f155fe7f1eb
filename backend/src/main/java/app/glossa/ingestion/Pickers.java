package app.glossa.ingestion;

import app.glossa.account.CurrentUser;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The instance's workers at the queue: for each phase some threads that pick runs while there are
 * any and sleep until they are woken. A heartbeat keeps the leases of what they work on.
 */
@Component
class Pickers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Pickers.class);
  private static final int EMBEDDING = 2;

  private final Leases leases;
  private final IngestionPipeline pipeline;
  private final Runs runs;
  private final int parsing;
  private final Map<Phase, Semaphore> bells =
      Map.of(Phase.PARSE, new Semaphore(0), Phase.EMBED, new Semaphore(0));
  private final Map<Run, Work> working = new ConcurrentHashMap<>();
  private volatile boolean running;

  Pickers(Leases leases, IngestionPipeline pipeline, Runs runs, IngestionProperties properties) {
    this.leases = leases;
    this.pipeline = pipeline;
    this.runs = runs;
    this.parsing = properties.workers();
  }

  @Override
  public void start() {
    running = true;
    startThreads(Phase.PARSE, parsing);
    startThreads(Phase.EMBED, EMBEDDING);
  }

  @Override
  public void stop() {
    running = false;
    wake();
    working.values().forEach(Work::end);
    long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!working.isEmpty() && System.nanoTime() < patience) {
      pause(Duration.ofMillis(50));
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Looks at the queue now. */
  void wake() {
    bells.values().forEach(bell -> bell.release(4));
  }

  @Scheduled(fixedDelay = 4_000)
  void heartbeat() {
    working.forEach((run, work) ->
        CurrentUser.run(
            run.owner(),
            () -> {
              if (!leases.renew(run)) {
                work.end();
              }
            }));
  }

  private void startThreads(Phase phase, int count) {
    for (int i = 0; i < count; i++) {
      Thread.ofPlatform().daemon().name(phase + "-" + i).start(() -> work(phase));
    }
  }

  private void work(Phase phase) {
    Semaphore bell = bells.get(phase);
    while (running && bell != null) {
      try {
        Optional<Run> run = leases.pick(phase);
        if (run.isPresent()) {
          work(phase, run.get());
        } else {
          bell.tryAcquire(30, TimeUnit.SECONDS);
          bell.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.interrupted();
      } catch (RuntimeException e) {
        log.warn("the queue cannot be read now", e);
        pause(Duration.ofSeconds(2));
      }
    }
  }

  private void work(Phase phase, Run run) {
    Work work = new Work();
    working.put(run, work);
    try {
      CurrentUser.run(run.owner(), () -> advance(phase, run, work));
    } finally {
      working.remove(run);
      wake();
    }
  }

  private void advance(Phase phase, Run run, Work work) {
    Duration pause = Duration.ZERO;
    try {
      pipeline.advance(phase, run, work);
    } catch (LeaseLostException e) {
      log.debug("a run is not ours any more");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TransientDataAccessException
        | NonTransientDataAccessResourceException
        | TransactionException e) {
      log.warn("a run waits for the database: {}", e.getMessage());
      pause = Duration.ofSeconds(5);
    } catch (RuntimeException e) {
      log.error("a run stumbled", e);
      pause = Duration.ofSeconds(5);
      quietly(() -> runs.stumbled(run));
    }
    Duration until = pause;
    quietly(() -> leases.release(run, until));
  }

  /** The lease runs out by itself where the database cannot be told. */
  private static void quietly(Runnable action) {
    try {
      action.run();
    } catch (DataAccessException | TransactionException e) {
      log.debug("the database could not be told");
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
