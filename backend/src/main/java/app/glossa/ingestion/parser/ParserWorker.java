package app.glossa.ingestion.parser;

import app.glossa.problem.ErrorCode;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parser process: reads one file after another, as its standard input says, and writes pages to
 * its standard output. It has no network and ends when its input ends.
 */
public final class ParserWorker {

  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "nested");

  private final DataInputStream in;
  private final DataOutputStream out;
  private final FileReader reader = new FileReader();
  private final LinkedBlockingQueue<Order> waiting = new LinkedBlockingQueue<>();

  private ParserWorker(InputStream in, DataOutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = out;
  }

  /** Runs until the standard input ends. */
  public static void main(String[] arguments) throws IOException {
    URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Refusing());
    InputStream in = System.in;
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 64 * 1024));
    System.setIn(new ByteArrayInputStream(new byte[0]));
    System.setOut(new PrintStream(System.err, true));
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
      logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
    ParserWorker worker = new ParserWorker(in, out);
    worker.warmUp();
    worker.serve();
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("a parser has no network");
    }
  }

  /** The first file of a kind costs a second; better before anybody waits. */
  private void warmUp() throws IOException {
    Path sample = Files.createTempFile("warm", ".html");
    try {
      Files.writeString(sample, "<html><body><h1>Warm</h1><p>up</p></body></html>");
      reader.read(sample, "warm.html", null, type -> {}, new WarmUp.Nowhere());
    } finally {
      Files.delete(sample);
    }
    out.write(Frames.READY);
    out.flush();
    Thread later = new Thread(WarmUp::run, "warm-up");
    later.setDaemon(true);
    later.setPriority(Thread.MIN_PRIORITY);
    later.start();
  }

  private void serve() {
    Thread orders = new Thread(this::takeOrders, "orders");
    orders.setDaemon(true);
    orders.start();
    try {
      while (true) {
        Order order = waiting.take();
        Thread thread = new Thread(null, () -> read(order), "parse", 8 << 20);
        thread.start();
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Order(Path file, String name, @Nullable String password) {}

  /** Ends the process in the middle of a file too, when nobody waits for it any more. */
  private void takeOrders() {
    try {
      while (true) {
        Path file = Path.of(Frames.required(Frames.readText(in)));
        String name = Frames.required(Frames.readText(in));
        waiting.add(new Order(file, name, Frames.readText(in)));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void read(Order order) {
    try {
      ErrorCode failure = outcome(order);
      if (failure == null) {
        out.write(Frames.DONE);
      } else {
        out.write(Frames.FAILURE);
        Frames.writeText(out, failure.name());
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable ErrorCode outcome(Order order) {
    try {
      reader.read(order.file(), order.name(), order.password(), this::type, new Framed());
      return null;
    } catch (ParseFailure e) {
      return e.code();
    } catch (StackOverflowError e) {
      return ErrorCode.TOO_COMPLEX;
    } catch (LinkageError | AssertionError e) {
      return ErrorCode.DAMAGED;
    }
  }

  private void type(String type) {
    try {
      out.write(Frames.TYPE);
      Frames.writeText(out, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Framed implements PageSink {

    private long flushed = System.nanoTime();

    @Override
    public void page(ParsedPage page) {
      try {
        Frames.writePage(out, page);
        if (System.nanoTime() - flushed > 200_000_000L) {
          out.flush();
          flushed = System.nanoTime();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void alive() {
      if (System.nanoTime() - flushed > 500_000_000L) {
        flushed = System.nanoTime();
        try {
          out.write(Frames.ALIVE);
          out.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void warn(String code, List<Integer> pages) {
      try {
        out.write(Frames.WARNING);
        Frames.writeText(out, code);
        Frames.writeInts(out, pages);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
