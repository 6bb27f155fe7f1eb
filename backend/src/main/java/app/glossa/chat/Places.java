package app.glossa.chat;

import app.glossa.documents.PageKind;
import app.glossa.retrieval.Passage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names the place of a passage as a reader would: page 12, slide 3, a heading. */
@Component
class Places {

  /** Empty where the document has no places to name. */
  String of(Passage passage, AnswerTexts.In texts) {
    String label = passage.label();
    Map<String, Object> number = Map.of("number", String.valueOf(passage.page()));
    String place =
        switch (passage.pageKind()) {
          case PAGE -> texts.text("place.page", number);
          case SLIDE -> texts.text("place.slide", number);
          case SHEET, CHAPTER, TEXT -> "";
        };
    boolean named = passage.pageKind() != PageKind.PAGE && label != null && !label.isBlank();
    if (!named || label == null) {
      return place;
    }
    return place.isEmpty() ? MarkdownText.flat(label) : place + " · " + MarkdownText.flat(label);
  }
}
