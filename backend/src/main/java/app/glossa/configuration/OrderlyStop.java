package app.glossa.configuration;

import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/**
 * Closes the application before the JVM's own shutdown begins. ONNX Runtime's Java binding frees
 * its environment in a shutdown hook of its own; hooks run side by side, and a model that still
 * runs in another thread then ends the whole process with a memory fault, in the middle of an
 * orderly stop.
 */
public final class OrderlyStop {

  private OrderlyStop() {}

  /** From now on SIGTERM and SIGINT close this application first and exit afterwards. */
  public static void onSignals(ConfigurableApplicationContext application) {
    stopOn("TERM", application);
    stopOn("INT", application);
  }

  private static void stopOn(String name, ConfigurableApplicationContext application) {
    Signal.handle(
        new Signal(name),
        signal -> {
          try {
            application.close();
          } finally {
            System.exit(128 + signal.getNumber());
          }
        });
  }
}
