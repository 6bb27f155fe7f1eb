package app.glossa.ingestion.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a page with their places, from which its paragraphs are told: a gap that is wider
 * than usual on this page, or another size of type, begins one.
 */
final class PdfLines {

  private static final double WIDER = 1.3;
  private static final double OTHER_SIZE = 1.12;

  private record Line(String text, double y, double size) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double y;
  private double size;
  private boolean placed;

  void add(String more, List<TextPosition> positions) {
    text.append(more);
    if (!placed && !positions.isEmpty()) {
      y = positions.getFirst().getYDirAdj();
      placed = true;
    }
    for (TextPosition each : positions) {
      size = Math.max(size, each.getFontSizeInPt());
    }
  }

  void end() {
    if (!text.toString().isBlank()) {
      lines.add(new Line(text.toString(), y, size));
    }
    text.setLength(0);
    placed = false;
    size = 0;
  }

  /** Lines, and empty lines between paragraphs. */
  String text() {
    end();
    double usual = usualGap();
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0) {
        page.append(begins(lines.get(i - 1), line, usual) ? "\n\n" : "\n");
      }
      page.append(line.text().replace('\n', ' '));
    }
    return page.toString();
  }

  private static boolean begins(Line before, Line line, double usual) {
    double gap = line.y() - before.y();
    boolean other =
        Math.max(line.size(), before.size()) > OTHER_SIZE * Math.min(line.size(), before.size());
    return other || (gap > 0 && gap > WIDER * Math.max(usual, 0.8 * line.size()));
  }

  private double usualGap() {
    double[] gaps = new double[Math.max(0, lines.size() - 1)];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).y() - lines.get(i - 1).y();
      double size = Math.max(lines.get(i).size(), 1);
      if (gap > 0.5 * size && gap < 3 * size) {
        gaps[count++] = gap;
      }
    }
    if (count == 0) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    return gaps[count / 3];
  }
}
