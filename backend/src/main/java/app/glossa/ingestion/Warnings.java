package app.glossa.ingestion;

import app.glossa.documents.DocumentWarning;
import java.util.List;
import java.util.Map;

/** The closed list of what may be left out of a usable document. */
final class Warnings {

  private static final Map<String, String> MESSAGES =
      Map.of(
          "pages-without-text",
          "Some pages hold only pictures; their text is not searchable.",
          "page-damaged",
          "Some pages are damaged and could not be read to their end.",
          "rest-unreadable",
          "The file is damaged; what stands before the damage is usable.",
          "text-limit",
          "The file holds more text than is taken; the rest is left out.",
          "page-limit",
          "The file has more pages than are taken; the rest is left out.",
          "attachments-skipped",
          "Some attachments could not be read; upload them as files of their own.",
          "words-only",
          "The embedding model refuses to work; the document is searchable by its words only.");

  private Warnings() {}

  static DocumentWarning of(String code, List<Integer> pages) {
    return new DocumentWarning(code, MESSAGES.getOrDefault(code, "Something was left out."), pages);
  }
}
