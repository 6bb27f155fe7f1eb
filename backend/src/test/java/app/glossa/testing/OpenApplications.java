package app.glossa.testing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Closes every application of the tests before the JVM ends, as {@code OrderlyStop} does for the
 * product: a model that runs into the JVM's shutdown would crash it.
 */
public class OpenApplications implements LauncherSessionListener {

  private static final Queue<ConfigurableApplicationContext> OPEN = new ConcurrentLinkedQueue<>();

  static void add(ConfigurableApplicationContext application) {
    OPEN.add(application);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    OPEN.forEach(ConfigurableApplicationContext::close);
  }
}
