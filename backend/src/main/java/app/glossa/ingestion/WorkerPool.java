package app.glossa.ingestion;

import app.glossa.documents.LifeCycle;
import app.glossa.problem.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The instance's parser processes: warm, watched, and replaced when they die. */
@Component
class WorkerPool implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);

  /** A death from outside may have many reasons; three of them over one file are enough. */
  private static final int TRIES = 3;

  private final IngestionProperties properties;
  private final Path folder;
  private final LinkedBlockingDeque<WorkerProcess> idle = new LinkedBlockingDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private final AtomicInteger numbers = new AtomicInteger();
  private volatile boolean running;

  WorkerPool(IngestionProperties properties, @Value("${glossa.home}") Path home) {
    this.properties = properties;
    this.folder =
        home.toAbsolutePath()
            .resolve("parsers")
            .resolve(String.valueOf(ProcessHandle.current().pid()));
  }

  @Override
  public void start() {
    running = true;
    removeLeftovers();
    for (int i = 0; i < properties.workers(); i++) {
      Thread.ofPlatform().daemon().name("worker-start").start(this::replace);
    }
  }

  @Override
  public void stop() {
    running = false;
    all.forEach(WorkerProcess::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Processes start before the queue is read and end after it. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 100;
  }

  /**
   * Reads a file in one of the processes.
   *
   * @param onPage told how many pages are read
   */
  ParsedFile read(LifeCycle.Source source, @Nullable String password, Work work, IntConsumer onPage)
      throws InterruptedException {
    for (int tries = 1; ; tries++) {
      WorkerProcess worker = take();
      try {
        ParsedFile file;
        try (Work.Wait wait = work.during(() -> worker.kill(ErrorCode.CANCELLED))) {
          file = worker.read(source, password, onPage);
        }
        idle.addFirst(worker);
        return file;
      } catch (WorkerDiedException e) {
        if (work.isEnded()) {
          throw new LeaseLostException();
        }
        ErrorCode cause = e.causeInFile();
        log.info("a parser process died over a file: {}", cause == null ? "from outside" : cause);
        if (cause != null || tries == TRIES) {
          ErrorCode code = cause == null ? ErrorCode.CRASHED : cause;
          return new ParsedFile(null, List.of(), List.of(), code);
        }
      }
    }
  }

  /** Whether a file is being read now; a process that still starts reads none. */
  boolean isReading() {
    return all.stream().anyMatch(worker -> worker.wasReady() && !idle.contains(worker));
  }

  @Scheduled(fixedDelay = 1_000)
  void watch() {
    all.forEach(WorkerProcess::watch);
  }

  private WorkerProcess take() throws InterruptedException {
    while (true) {
      WorkerProcess worker = idle.takeFirst();
      if (worker.isAlive()) {
        return worker;
      }
    }
  }

  /** Starts a process in the place of one that died, again and again until one is ready. */
  private void replace() {
    for (int failures = 0; running; failures++) {
      try {
        Files.createDirectories(folder);
        WorkerProcess worker =
            new WorkerProcess(properties, folder.resolve("worker-" + numbers.incrementAndGet()));
        all.add(worker);
        if (!running) { // stopped in the meantime, after the others were closed
          worker.close();
          return;
        }
        worker.process().onExit().thenAccept(exit -> gone(worker));
        worker.awaitReady();
        idle.add(worker);
        return;
      } catch (IOException e) {
        log.warn("a parser process could not be started: {}", e.getMessage());
        pause(Duration.ofSeconds(Math.min(30, 1L << Math.min(failures, 5))));
      }
    }
  }

  private void gone(WorkerProcess worker) {
    all.remove(worker);
    idle.remove(worker);
    worker.close();
    if (worker.wasReady() && running) {
      Thread.ofPlatform().daemon().name("worker-start").start(this::replace);
    }
  }

  /** Temporary folders of instances that were killed. */
  private void removeLeftovers() {
    Path parsers = folder.getParent();
    if (parsers == null || !Files.isDirectory(parsers)) {
      return;
    }
    try (Stream<Path> folders = Files.list(parsers)) {
      for (Path each : folders.filter(WorkerPool::isLeftover).toList()) {
        FileSystemUtils.deleteRecursively(each);
      }
    } catch (IOException e) {
      log.warn("old temporary folders stay for now: {}", e.getMessage());
    }
  }

  private static boolean isLeftover(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(name)).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
