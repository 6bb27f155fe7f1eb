package app.glossa.ingestion;

import app.glossa.documents.DocumentWarning;
import app.glossa.documents.LifeCycle;
import app.glossa.ingestion.parser.Frames;
import app.glossa.ingestion.parser.ParsedPage;
import app.glossa.problem.ErrorCode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One parser process. It reads one file at a time and is thrown away when it dies over one. */
class WorkerProcess implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WorkerProcess.class);
  private static final int OUT_OF_MEMORY = 3;
  private static final int KILLED = 128 + 9;
  private static final int TERMINATED = 128 + 15;
  private static final long MOST_TEMPORARY = 1L << 30;

  private final IngestionProperties properties;
  private final Path temporary;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile @Nullable ErrorCode killedFor;
  private volatile long heard = System.nanoTime();
  private volatile long started = System.nanoTime();
  private volatile boolean busy;
  private volatile boolean ready;

  WorkerProcess(IngestionProperties properties, Path temporary) throws IOException {
    this.properties = properties;
    this.temporary = temporary;
    Files.createDirectories(temporary);
    empty();
    ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(properties, temporary));
    builder.environment().clear();
    builder.environment().put("LANG", "C.UTF-8");
    builder.directory(temporary.toFile());
    this.process = builder.start();
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 64 * 1024));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    Thread.ofVirtual().name("worker-words").start(this::drain);
  }

  /** Waits until the process can read files. */
  void awaitReady() throws IOException {
    int kind = in.read();
    if (kind != Frames.READY) {
      process.destroyForcibly();
      throw new IOException("a parser process did not start");
    }
    ready = true;
    empty();
  }

  /** Whether it has ever been able to read files. */
  boolean wasReady() {
    return ready;
  }

  /** The process, for whoever wants to know when it ends. */
  Process process() {
    return process;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Reads a file.
   *
   * @param onPage told the number of each page that is read
   * @throws WorkerDiedException where the process did not survive it
   */
  ParsedFile read(LifeCycle.Source source, @Nullable String password, IntConsumer onPage)
      throws WorkerDiedException {
    started = System.nanoTime();
    heard = started;
    busy = true;
    try {
      Frames.writeText(out, source.path().toString());
      Frames.writeText(out, source.name());
      Frames.writeText(out, password);
      out.flush();
      return answer(onPage);
    } catch (IOException e) {
      process.destroyForcibly();
      throw new WorkerDiedException(cause());
    } finally {
      busy = false;
      empty();
    }
  }

  private ParsedFile answer(IntConsumer onPage) throws IOException {
    String type = null;
    List<ParsedPage> pages = new ArrayList<>();
    List<DocumentWarning> warnings = new ArrayList<>();
    while (true) {
      int kind = in.read();
      heard = System.nanoTime();
      switch (kind) {
        case Frames.TYPE -> type = Frames.readText(in);
        case Frames.PAGE -> {
          pages.add(Frames.readPage(in));
          onPage.accept(pages.size());
        }
        case Frames.WARNING ->
            warnings.add(Warnings.of(Frames.required(Frames.readText(in)), Frames.readInts(in)));
        case Frames.ALIVE -> {
          // the clock of silence begins anew
        }
        case Frames.DONE -> {
          return new ParsedFile(type, pages, warnings, null);
        }
        case Frames.FAILURE -> {
          ErrorCode code = ErrorCode.valueOf(Frames.required(Frames.readText(in)));
          return new ParsedFile(type, pages, warnings, code);
        }
        default -> throw new IOException("the process is gone");
      }
    }
  }

  /** Ends the process where it is silent or at work for too long, or fills the disk. */
  void watch() {
    if (!busy) {
      return;
    }
    long now = System.nanoTime();
    boolean silent = now - heard > properties.silence().toNanos();
    boolean tooLong = now - started > properties.wall().toNanos();
    if (silent || tooLong) {
      kill(ErrorCode.TIMED_OUT);
    } else if (temporaryBytes() > MOST_TEMPORARY) {
      kill(ErrorCode.TOO_COMPLEX);
    }
  }

  /** Ends the process for this reason. */
  void kill(ErrorCode reason) {
    killedFor = reason;
    process.destroyForcibly();
  }

  /** Why the process died; null where it was ended from outside. */
  private @Nullable ErrorCode cause() {
    try {
      process.waitFor(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (killedFor != null) {
      return killedFor;
    }
    return switch (process.isAlive() ? KILLED : process.exitValue()) {
      case OUT_OF_MEMORY -> ErrorCode.OUT_OF_MEMORY;
      case KILLED, TERMINATED -> null;
      default -> ErrorCode.CRASHED;
    };
  }

  private void drain() {
    try (InputStream words = process.getErrorStream()) {
      byte[] buffer = new byte[4096];
      for (int read = words.read(buffer); read >= 0; read = words.read(buffer)) {
        if (log.isTraceEnabled()) {
          log.trace("{} bytes said by a parser", read);
        }
      }
    } catch (IOException e) {
      log.trace("a parser is gone");
    }
  }

  private long temporaryBytes() {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private void empty() {
    try (Stream<Path> files = Files.walk(temporary)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(temporary)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      log.debug("a temporary file stays for now: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    empty();
  }
}
