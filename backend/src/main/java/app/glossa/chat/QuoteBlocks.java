package app.glossa.chat;

import app.glossa.conversations.Citation;
import app.glossa.conversations.Message;
import app.glossa.retrieval.Passage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes quotes grouped by document and place, each with its citation. */
@Component
class QuoteBlocks {

  private final Places places;

  QuoteBlocks(Places places) {
    this.places = places;
  }

  /**
   * A heading for each place in turn, below it the words of the original. Names and places are the
   * documents' words as well, so they stand inside the quotation.
   */
  void write(List<Quote> quotes, AnswerTexts.In texts, AnswerDraft draft) {
    String heading = "";
    for (Quote quote : quotes) {
      String own = heading(quote.from().passage(), texts);
      if (!own.equals(heading)) {
        draft.write("> " + own + "\n>\n");
        heading = own;
      }
      write(quote, draft);
    }
  }

  private static void write(Quote quote, AnswerDraft draft) {
    draft.write("> ");
    int start = draft.plainLength();
    draft.write(MarkdownText.plain(quote.words()));
    Message.Span shown = new Message.Span(start, draft.plainLength());
    draft.cite(quote, Citation.Verdict.EXACT, shown);
    draft.write("\n\n");
  }

  private String heading(Passage passage, AnswerTexts.In texts) {
    String place = places.of(passage, texts);
    String name = "**" + MarkdownText.plain(passage.documentName()) + "**";
    return place.isEmpty() ? name : name + ", " + MarkdownText.plain(place);
  }
}
