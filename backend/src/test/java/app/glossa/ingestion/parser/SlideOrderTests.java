package app.glossa.ingestion.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlideOrderTests {

  @TempDir Path folder;

  @Test
  void slidesAreNumberedAsThePresenterShowsThem() throws IOException {
    Path file = folder.resolve("deck.pptx");
    try (XMLSlideShow deck = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 1; i <= 12; i++) {
        deck.createSlide().createTextBox().setText("Harbour " + i + ".");
      }
      deck.write(out);
    }

    Kept pages = new Kept();
    new FileReader().read(file, "deck.pptx", null, type -> {}, pages);

    assertThat(pages.texts).hasSize(12);
    for (int i = 1; i <= 12; i++) {
      assertThat(pages.texts.get(i - 1)).contains("Harbour " + i + ".");
    }
  }

  private static final class Kept implements PageSink {

    private final List<String> texts = new ArrayList<>();

    @Override
    public void page(ParsedPage page) {
      texts.add(page.text());
    }

    @Override
    public void alive() {}

    @Override
    public void warn(String code, List<Integer> pages) {}
  }
}
