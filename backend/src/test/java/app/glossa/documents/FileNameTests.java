package app.glossa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTests {

  @Test
  void ordinaryNamesStayAsTheyAre() {
    assertThat(FileName.of("Übersicht (2) – Größe.pdf")).isEqualTo("Übersicht (2) – Größe.pdf");
    assertThat(FileName.of("محضر الاجتماع.pdf")).isEqualTo("محضر الاجتماع.pdf");
  }

  @Test
  void pathsAndControlCharactersGo() {
    assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.of("C:\\x\\a.txt")).isEqualTo("a.txt");
    assertThat(FileName.of("a\r\nb\0.txt")).isEqualTo("ab.txt");
    assertThat(FileName.of("invoice_\u202Ett.exe.txt")).isEqualTo("invoice_tt.exe.txt");
    assertThat(FileName.of("..")).isEqualTo("document");
    assertThat(FileName.of("")).isEqualTo("document");
  }

  @Test
  void longNamesKeepTheirExtension() {
    String name = FileName.of("ж".repeat(300) + ".pdf");
    assertThat(name).endsWith("ж.pdf");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, 255);
  }
}
