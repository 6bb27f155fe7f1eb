package app.glossa.ingestion.parser;

import app.glossa.problem.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses containers that unpack to more than a reader may be given. */
final class ZipCheck {

  private ZipCheck() {}

  /**
   * Looks at the directory of a zip file; other files pass.
   *
   * @throws ParseFailure {@code TOO_COMPLEX}
   */
  static void check(Path file) throws IOException {
    if (!isZip(file)) {
      return;
    }
    long packed = Files.size(file);
    long unpacked = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > Limits.ENTRIES) {
        throw new ParseFailure(ErrorCode.TOO_COMPLEX);
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpacked += Math.max(0, entries.nextElement().getSize());
      }
    }
    boolean suspicious = unpacked > Limits.RATIO_FREE && unpacked / Limits.RATIO > packed;
    if (unpacked > Limits.UNPACKED || suspicious) {
      throw new ParseFailure(ErrorCode.TOO_COMPLEX);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] start = bytes.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] == 3
          && start[3] == 4;
    }
  }
}
