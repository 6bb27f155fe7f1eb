package app.glossa.documents;

import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps uploaded bytes in a folder, each file under a key of its own. */
@Component
class UploadStore {

  private static final Logger log = LoggerFactory.getLogger(UploadStore.class);
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final long limit;

  UploadStore(DocumentsProperties properties) throws IOException {
    this.folder = properties.uploads().toAbsolutePath().normalize();
    this.limit = properties.uploadBytes();
    Files.createDirectories(folder);
    removeUnfinished();
  }

  /** The largest file that is accepted, in bytes. */
  long limit() {
    return limit;
  }

  /**
   * Takes all bytes, which are on the disk when this returns; nothing stays where it fails.
   *
   * @throws ApplicationException {@code TOO_LARGE} as soon as the limit is passed, {@code
   *     STORAGE_FULL} where the disk takes no more
   */
  StoredFile receive(InputStream bytes) throws IOException {
    String key = UUID.randomUUID().toString();
    Path target = path(key);
    Files.createDirectories(parent(target));
    Path unfinished = target.resolveSibling(key + UNFINISHED);
    try {
      MessageDigest digest = sha256();
      long size = copy(bytes, unfinished, digest);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      return new StoredFile(key, size, HexFormat.of().formatHex(digest.digest()));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Where the bytes of a key stand. */
  Path path(String key) {
    UUID checked = UUID.fromString(key);
    String name = checked.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  /** Removes the bytes; nothing happens where they are gone. */
  void remove(String key) throws IOException {
    Files.deleteIfExists(path(key));
  }

  private long copy(InputStream bytes, Path target, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (FileChannel channel =
        FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > limit) {
          throw new ApplicationException(ErrorCode.TOO_LARGE, Map.of("limitBytes", limit));
        }
        digest.update(buffer, 0, read);
        write(channel, ByteBuffer.wrap(buffer, 0, read));
      }
      channel.force(true);
    }
    return size;
  }

  private void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      if (Files.getFileStore(folder).getUsableSpace() < 1024 * 1024) {
        throw new ApplicationException(ErrorCode.STORAGE_FULL);
      }
      throw e;
    }
  }

  private void removeUnfinished() throws IOException {
    Instant old = Instant.now().minus(1, ChronoUnit.HOURS);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          Files.deleteIfExists(file);
          log.info("removed an unfinished upload");
        }
      }
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalStateException("no folder above a key");
    }
    return parent;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
