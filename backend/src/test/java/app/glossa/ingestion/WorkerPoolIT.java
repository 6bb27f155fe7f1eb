package app.glossa.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.glossa.documents.LifeCycle;
import app.glossa.problem.ErrorCode;
import app.glossa.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real parser processes, and what becomes of a file when they die. */
@Timeout(240)
class WorkerPoolIT {

  /** Takes a parser some seconds and says nothing meanwhile. */
  private static final byte[] SLOW =
      Fixtures.utf8("<html><body>" + "<div>".repeat(150_000) + "words at the bottom");

  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path home;
  private WorkerPool pool;

  @BeforeEach
  void start() {
    start(1, "256m", LONG);
  }

  private void start(int workers, String heap, Duration silence) {
    pool = new WorkerPool(new IngestionProperties(workers, heap, silence, LONG), home);
    pool.start();
  }

  @AfterEach
  void stop() {
    pool.stop();
    await(() -> workers().isEmpty());
  }

  @Test
  void readsFilesOneAfterAnother() throws Exception {
    assertThat(read(Fixtures.pdf("One."), "a.pdf").pages().getFirst().text()).isEqualTo("One.");
    assertThat(read(Fixtures.utf8("Two."), "a.txt").pages().getFirst().text()).isEqualTo("Two.");
    assertThat(workers()).hasSize(1);
    assertThat(temporaryFiles()).isEmpty();
  }

  @Test
  void idleWorkerThatIsKilledIsBackWithinTenSeconds() throws Exception {
    read(Fixtures.utf8("warm"), "a.txt");
    ProcessHandle killed = workers().getFirst();
    killed.destroyForcibly();
    long start = System.nanoTime();
    assertThat(read(Fixtures.utf8("After."), "a.txt").failure()).isNull();
    assertThat(workers()).isNotEmpty().doesNotContain(killed);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void fileOfWorkerKilledFromOutsideIsTriedAgain() throws Exception {
    CompletableFuture<ParsedFile> file = readLater(SLOW, "a.html");
    killBusyWorker();
    assertThat(file.get().failure()).isNull();
    assertThat(file.get().pages().getFirst().text()).contains("words at the bottom");
  }

  @Test
  void threeDeathsAreEnough() throws Exception {
    CompletableFuture<ParsedFile> file = readLater(SLOW, "a.html");
    for (int i = 0; i < 3; i++) {
      killBusyWorker();
    }
    assertThat(file.get().failure()).isEqualTo(ErrorCode.CRASHED);
  }

  @Test
  void fileThatNeedsTooMuchMemoryEndsAtOnce() throws Exception {
    stop();
    start(1, "128m", LONG);
    byte[] large = Fixtures.utf8("<html><body>" + "<b>x</b><i>y</i>".repeat(900_000));
    assertThat(read(large, "a.html").failure()).isEqualTo(ErrorCode.OUT_OF_MEMORY);
    assertThat(read(Fixtures.utf8("next"), "a.txt").failure()).isNull();
  }

  @Test
  void fileThatKeepsSilentForTooLongEndsAtOnce() throws Exception {
    stop();
    start(1, "256m", Duration.ofMillis(700));
    CompletableFuture<ParsedFile> file = readLater(SLOW, "a.html");
    await(() -> {
      pool.watch();
      return file.isDone();
    });
    assertThat(file.get().failure()).isEqualTo(ErrorCode.TIMED_OUT);
  }

  /** A process that dies while it starts has no file to lose, so this waits until one reads. */
  private void killBusyWorker() throws InterruptedException {
    await(pool::isReading);
    Thread.sleep(200);
    workers().forEach(ProcessHandle::destroyForcibly);
    await(() -> !pool.isReading());
  }

  private CompletableFuture<ParsedFile> readLater(byte[] bytes, String name) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return read(bytes, name);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private ParsedFile read(byte[] bytes, String name) throws IOException, InterruptedException {
    Path file = Files.createTempFile(home, "upload", "");
    Files.write(file, bytes);
    return pool.read(new LifeCycle.Source(file, name), null, new Work(), pages -> {});
  }

  private List<ProcessHandle> workers() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(home.toString()))
        .toList();
  }

  private List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("parsers"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains("worker-"))
          .toList();
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
