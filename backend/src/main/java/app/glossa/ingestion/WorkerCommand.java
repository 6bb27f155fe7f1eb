package app.glossa.ingestion;

import app.glossa.ingestion.parser.ParserWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start a parser process with the classes that this process runs on. */
final class WorkerCommand {

  private WorkerCommand() {}

  /**
   * @param temporary a folder for this process alone
   */
  static List<String> of(IngestionProperties properties, Path temporary) throws IOException {
    Path hosts = temporary.resolveSibling("no-hosts");
    if (!Files.exists(hosts)) {
      Files.writeString(hosts, "");
    }
    Files.createDirectories(temporary.resolveSibling("fonts"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + properties.heap(),
                "-Xms64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dfile.encoding=UTF-8",
                "-Djdk.net.hosts.file=" + hosts,
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dpdfbox.fontcache=" + temporary.resolveSibling("fonts"),
                "-cp",
                System.getProperty("java.class.path")));
    String main = ParserWorker.class.getName();
    if (isPacked()) {
      command.add("-Dloader.main=" + main);
      command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
    } else {
      command.add(main);
    }
    return command;
  }

  /** Whether the classes stand inside a jar inside a jar, which only Boot's loader can read. */
  private static boolean isPacked() {
    String place = String.valueOf(ParserWorker.class.getResource("ParserWorker.class"));
    return place.contains("nested:") || place.contains("BOOT-INF");
  }
}
