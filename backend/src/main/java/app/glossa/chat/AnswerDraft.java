package app.glossa.chat;

import app.glossa.conversations.Citation;
import app.glossa.conversations.Message;
import app.glossa.documents.DocumentId;
import app.glossa.retrieval.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The answer as far as it is written: what is sent is kept, so that the stored content equals the
 * deltas since the last reset.
 */
class AnswerDraft {

  private final Consumer<AnswerEvent> out;
  private final StringBuilder content = new StringBuilder();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Message.Span> unsupported = new ArrayList<>();
  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private int markers;
  private int block;
  private boolean open;

  AnswerDraft(Consumer<AnswerEvent> out) {
    this.out = out;
  }

  /** Adds text that holds no markers. */
  void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!open) {
      open = true;
      block++;
      out.accept(new AnswerEvent.TextStart(block));
    }
    content.append(text);
    out.accept(new AnswerEvent.TextDelta(block, text));
  }

  /** Sets a marker here for words that prove the range of the text before it. */
  void cite(Quote quote, Citation.Verdict verdict, Message.Span proved) {
    Passage passage = quote.from().passage();
    int number = numbers.computeIfAbsent(passage.document(), unused -> numbers.size() + 1);
    Citation citation =
        new Citation(
            "c" + (citations.size() + 1),
            number,
            quote.from().id(),
            passage.document().value(),
            passage.documentName(),
            passage.version(),
            passage.page(),
            passage.label(),
            quote.words(),
            quote.start(),
            quote.end(),
            null,
            verdict,
            proved.start(),
            proved.end(),
            Citation.Source.CURRENT);
    citations.add(citation);
    out.accept(new AnswerEvent.Cited(citation));
    String marker = "[" + citation.id() + "]";
    write(marker);
    markers += marker.length();
  }

  /** Notes that no passage supports a range of the text. */
  void doubt(Message.Span range) {
    unsupported.add(range);
    out.accept(new AnswerEvent.Unsupported(range.start(), range.end()));
  }

  /** Withdraws what was written. */
  void reset(String reason) {
    close();
    content.setLength(0);
    citations.clear();
    unsupported.clear();
    numbers.clear();
    markers = 0;
    out.accept(new AnswerEvent.Reset(reason));
  }

  /** Ends the block of text. */
  void close() {
    if (open) {
      open = false;
      out.accept(new AnswerEvent.TextEnd(block));
    }
  }

  /** Says something that the reader has to know, with its sentence in the reader's language. */
  void notice(String code, Map<String, Object> details, AnswerTexts.In texts) {
    Map<String, Object> said = new LinkedHashMap<>(details);
    said.put("message", texts.text("notice." + code, details));
    out.accept(new AnswerEvent.Notice(code, said));
  }

  void say(AnswerEvent event) {
    out.accept(event);
  }

  String content() {
    return content.toString();
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** Length of the text without its markers. */
  int plainLength() {
    return content.length() - markers;
  }

  List<Citation> citations() {
    return List.copyOf(citations);
  }

  List<Message.Span> unsupported() {
    return List.copyOf(unsupported);
  }
}
