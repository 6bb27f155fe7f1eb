package app.glossa.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The real PostgreSQL of the tests, one for each JVM: the one that {@code GLOSSA_TEST_DATABASE_URL}
 * names (a superuser's address), else Testcontainers where an engine answers, else the embedded one
 * of the launcher. All three have run {@code db/init.sql} with the passwords {@code owner} and
 * {@code app}.
 */
public final class TestDatabase {

  private static final TestDatabase SHARED = start();

  private final String host;
  private final int port;
  private final String name;
  private final String superuser;
  private final String superuserPassword;

  private TestDatabase(String address) {
    URI uri = URI.create(address);
    String[] user = uri.getUserInfo().split(":", 2);
    this.host = uri.getHost();
    this.port = uri.getPort();
    this.name = uri.getPath().substring(1);
    this.superuser = user[0];
    this.superuserPassword = user[1];
  }

  /** The database, started by the first call. */
  public static TestDatabase shared() {
    return SHARED;
  }

  /** Address for the role that works. */
  public String appUrl() {
    return "postgresql://glossa_app:app@" + host + ":" + port + "/" + name;
  }

  /** Address for the role that migrates. */
  public String ownerUrl() {
    return "postgresql://glossa_owner:owner@" + host + ":" + port + "/" + name;
  }

  /** A connection past all row-level security, for looking at what is really there. */
  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + host + ":" + port + "/" + name, superuser, superuserPassword);
  }

  /** The folder that holds README, db and backend. */
  public static Path root() {
    String root = System.getenv("GLOSSA_ROOT");
    Path path = root == null ? Path.of("..") : Path.of(root);
    return path.toAbsolutePath().normalize();
  }

  private static TestDatabase start() {
    try {
      Optional<String> given = Optional.ofNullable(System.getenv("GLOSSA_TEST_DATABASE_URL"));
      if (given.isPresent() && !given.get().isBlank()) {
        return new TestDatabase(given.get());
      }
      return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("no test database", e);
    }
  }

  @SuppressWarnings("resource")
  private static TestDatabase container() throws IOException, InterruptedException {
    PostgreSQLContainer container =
        new PostgreSQLContainer(
                DockerImageName.parse("pgvector/pgvector:pg18")
                    .asCompatibleSubstituteFor("postgres"))
            .withDatabaseName("glossa")
            .withUsername("postgres")
            .withPassword("postgres")
            .withCopyFileToContainer(
                MountableFile.forHostPath(root().resolve("db/init.sql")), "/tmp/init.sql");
    container.start();
    ExecResult made =
        container.execInContainer(
            "psql",
            "-U",
            "postgres",
            "-d",
            "glossa",
            "-v",
            "ON_ERROR_STOP=1",
            "-v",
            "owner_password=owner",
            "-v",
            "app_password=app",
            "-f",
            "/tmp/init.sql");
    if (made.getExitCode() != 0) {
      throw new IllegalStateException(made.getStderr());
    }
    return new TestDatabase(
        "postgresql://postgres:postgres@%s:%d/glossa"
            .formatted(container.getHost(), container.getMappedPort(5432)));
  }

  private static TestDatabase embedded() throws IOException {
    Path launcher = root().resolve("glossa");
    if (!Files.exists(launcher)) {
      throw new IllegalStateException("no launcher at " + launcher);
    }
    Process process =
        new ProcessBuilder("python3", launcher.toString(), "database")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("DATABASE ")) {
        return new TestDatabase(line.substring("DATABASE ".length()).strip());
      }
    }
    throw new IllegalStateException("the launcher's database did not start");
  }
}
