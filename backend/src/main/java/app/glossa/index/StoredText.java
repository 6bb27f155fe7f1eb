package app.glossa.index;

/** A chunk's text stands at the end of what is stored for its words, so a search reads no page. */
final class StoredText {

  private StoredText() {}

  static String of(ChunkText chunk) {
    return chunk.indexText().endsWith(chunk.text())
        ? chunk.indexText()
        : chunk.indexText() + "\n" + chunk.text();
  }

  static String text(String stored, int length) {
    return stored.substring(Math.max(0, stored.length() - length));
  }
}
