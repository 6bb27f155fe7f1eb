package app.glossa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points an application of a test at the test database, a new upload folder and the real model. */
public class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** What the first account of a test application has to show. */
  public static final String SETUP_TOKEN = "setup-token-of-the-tests";

  /** Applications of one test run share database, queue and store, as instances do. */
  private static final Path UPLOADS = home().resolve("uploads");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    OpenApplications.add(context);
    TestDatabase database = TestDatabase.shared();
    TestPropertyValues.of(
            "glossa.database.app.url=" + jdbc(database.appUrl()),
            "glossa.database.owner.url=" + jdbc(database.ownerUrl()),
            "glossa.database.app.user=glossa_app",
            "glossa.database.app.password=app",
            "glossa.database.owner.user=glossa_owner",
            "glossa.database.owner.password=owner",
            "glossa.home=" + home(),
            "glossa.uploads=" + UPLOADS,
            "glossa.pages=test-pages/",
            "glossa.account.setup-token=" + SETUP_TOKEN,
            "glossa.models.folder=" + modelFolder(),
            "glossa.samples=" + TestDatabase.root().resolve("sample-docs").toUri())
        .applyTo(context);
  }

  /** The embedding model that the launcher made. */
  public static Path modelFolder() {
    String given = System.getenv("GLOSSA_MODEL_DIR");
    return given == null || given.isBlank()
        ? TestDatabase.root().resolve(".glossa/model")
        : Path.of(given);
  }

  private static String jdbc(String url) {
    return url.replaceFirst("^postgresql://[^@]*@", "jdbc:postgresql://");
  }

  private static Path home() {
    try {
      return Files.createTempDirectory("glossa-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
