package app.glossa.ingestion;

import app.glossa.index.ChunkText;
import app.glossa.ingestion.parser.ParsedPage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Cuts pages into chunks of 200 to 260 of the embedding model's tokens. A chunk ends where a
 * sentence or a row ends, never crosses a page, and begins with the last sentences of the one
 * before, about an eighth.
 */
@Component
class ChunkSplitter {

  private static final int MOST = 260;

  /** A chunk of this size ends before a heading. */
  private static final int ENOUGH = 160;

  /** A rest that is smaller joins the chunk before it. */
  private static final int REST = 60;

  private static final int OVERLAP = 48;

  private final TextUnits units;

  ChunkSplitter(TextUnits units) {
    this.units = units;
  }

  /** Chunks of all pages, numbered from 1. */
  List<ChunkText> split(List<ParsedPage> pages, String title) {
    List<ChunkText> chunks = new ArrayList<>();
    for (ParsedPage page : pages) {
      split(page, title, chunks);
    }
    return chunks;
  }

  private void split(ParsedPage page, String title, List<ChunkText> chunks) {
    List<TextUnits.Unit> all = units.of(page);
    ChunkPlace place = new ChunkPlace(page, title);
    int left = all.stream().mapToInt(TextUnits.Unit::tokens).sum();
    int first = 0;
    while (first < all.size()) {
      int end = end(all, first, left);
      chunks.add(place.chunk(chunks.size() + 1, all.get(first).start(), all.get(end - 1).end()));
      int next = next(all, first, end);
      left -= tokens(all, first, next);
      first = next;
    }
  }

  /** The unit after the last of the chunk that begins with the first. */
  private static int end(List<TextUnits.Unit> all, int first, int left) {
    if (left <= MOST + REST) {
      return all.size();
    }
    int size = 0;
    int end = first;
    while (end < all.size()) {
      TextUnits.Unit unit = all.get(end);
      boolean full = size + unit.tokens() > MOST;
      if (end > first && (full || (unit.heading() && size >= ENOUGH))) {
        return end;
      }
      size += unit.tokens();
      end++;
    }
    return end;
  }

  /** Where the chunk after that one begins. */
  private static int next(List<TextUnits.Unit> all, int first, int end) {
    if (end == all.size() || all.get(end).heading()) {
      return end;
    }
    int next = end;
    int overlap = 0;
    while (next - 1 > first && overlap + all.get(next - 1).tokens() <= OVERLAP) {
      next--;
      overlap += all.get(next).tokens();
    }
    return next;
  }

  private static int tokens(List<TextUnits.Unit> all, int from, int to) {
    return all.subList(from, to).stream().mapToInt(TextUnits.Unit::tokens).sum();
  }
}
