package app.glossa.chat;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers with exact words of the documents, where no model writes. */
@Component
class Quoting {

  private final QuoteChoice choice;
  private final QuoteBlocks blocks;

  Quoting(QuoteChoice choice, QuoteBlocks blocks) {
    this.choice = choice;
    this.blocks = blocks;
  }

  Ending write(Asked asked, Found found, AnswerDraft draft) {
    List<Quote> quotes = choice.of(asked.question(), found.passages());
    Map<String, Object> count = Map.of("count", quotes.size());
    draft.write(asked.texts().text("quoting.frame", count) + "\n\n");
    blocks.write(quotes, asked.texts(), draft);
    return Ending.WHOLE;
  }
}
