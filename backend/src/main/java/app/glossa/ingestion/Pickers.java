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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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
  private final int parsing;
  private final Map<Phase, Semaphore> bells =
      Map.of(Phase.PARSE, new Semaphore(0), Phase.EMBED, new Semaphore(0));
  private final Map<Run, Work> working = new ConcurrentHashMap<>();
  private volatile boolean running;

  Pickers(Leases leases, IngestionPipeline pipeline, IngestionProperties properties) {
    this.leases = leases;
    this.pipeline = pipeline;
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
        log.warn("the queue cannot be read now: {}", e.getMessage());
        pause(Duration.ofSeconds(2));
      }
    }
  }

  private void work(Phase phase, Run run) {
    Work work = new Work();
    working.put(run, work);
    try {
      CurrentUser.run(run.owner(), () -> pipeline.advance(phase, run, work));
    } finally {
      working.remove(run);
      if (phase == Phase.PARSE) {
        wake();
      }
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
