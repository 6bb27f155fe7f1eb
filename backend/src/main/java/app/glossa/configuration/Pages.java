package app.glossa.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The exported pages of the frontend inside the jar, listed once at the start, so that no path from
 * outside ever reaches a file system.
 */
@Component
class Pages {

  private static final String HASHES = "/csp-hashes.txt";
  private static final List<String> PACKED = List.of(".br", ".gz");

  private final Map<String, Page> pages = new TreeMap<>();
  private final List<String> scriptHashes;

  Pages(@Value("${glossa.pages}") String root) throws IOException {
    Map<String, Resource> files = files(root);
    for (Map.Entry<String, Resource> file : files.entrySet()) {
      String path = file.getKey();
      if (!path.equals(HASHES) && PACKED.stream().noneMatch(path::endsWith)) {
        pages.put(
            path,
            new Page(path, file.getValue(), files.get(path + ".br"), files.get(path + ".gz")));
      }
    }
    Resource hashes = files.get(HASHES);
    scriptHashes = hashes == null ? List.of() : lines(hashes);
  }

  /** The file at a path, which may lack {@code .html}. */
  Optional<Page> find(String path) {
    return Optional.ofNullable(pages.get(path))
        .or(() -> Optional.ofNullable(pages.get(path + ".html")));
  }

  /** The sources of inline scripts that the build made, quoted as a policy wants them. */
  List<String> scriptHashes() {
    return scriptHashes;
  }

  private static Map<String, Resource> files(String folder) throws IOException {
    Map<String, Resource> files = new TreeMap<>();
    ClassPathResource root = new ClassPathResource(folder);
    if (!root.exists()) {
      return files;
    }
    String base = root.getURL().toString();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "**")) {
      String url = file.getURL().toString();
      if (url.startsWith(base) && !url.endsWith("/") && file.isReadable()) {
        files.put("/" + url.substring(base.length()), file);
      }
    }
    return files;
  }

  private static List<String> lines(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** A strong tag of what a file holds. */
  static String tag(Resource file) {
    try (InputStream in = file.getInputStream()) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
