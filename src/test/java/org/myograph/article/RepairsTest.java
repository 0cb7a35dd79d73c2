package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.article.Remark.Kind;

/** What a broken code page, a word processor or a font does to a text, and what is made of it. */
class RepairsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {"C5–C6", "“deep”", "Guérin’s", "20 °C", "α", "→", "é…", "ﬂexor", "œ", "🦵"})
  void mendsUtf8ThatWasTakenForWindows1252(String meant) {
    String once = new String(meant.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    StringBuilder broken = new StringBuilder();
    for (byte b : meant.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, WINDOWS);
      broken.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    assertThat(mended("It is " + broken)).isEqualTo("It is " + meant);
    assertThat(mended("It is " + once)).isEqualTo("It is " + meant);
  }

  @ParameterizedTest
  @CsvSource({
    "C5â€\"C6, C5–C6",
    "Ã¢â‚¬â€œ, –",
    "a\u00C2\u00A0b, a\u00A0b",
  })
  void mendsWhatWasBrokenTwiceOrStraightened(String broken, String meant) {
    assertThat(mended(broken)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAFÉ’s",
        "“café”…",
        "Ångström",
        "naïve “it”",
        "â",
        "São",
        "straße“",
        "Ã la",
        "É”"
      })
  void leavesRealAccents(String text) {
    assertThat(mended(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ﬂexor", "e\u0301", "no\u00A0break", "a\r\nb\rc", "μm", "β2"})
  void leavesWhatWordsAreComparedWithout(String text) {
    Remarks remarks = new Remarks();
    assertThat(Repairs.of(text, 0, remarks)).isEqualTo(text);
    assertThat(remarks.all()).isEmpty();
  }

  @Test
  void leavesOutWhatCannotBeSeenAndNarrowsWhatIsWide() {
    Remarks remarks = new Remarks();
    String text = "mus\u00ADc\u200Ble \u202Eof\u202C （Ｃ５） \uFFFD";
    assertThat(Repairs.of(text, 10, remarks)).isEqualTo("muscle of (C5) \uFFFD");
    assertThat(remarks.all())
        .containsExactly(
            new Remark(Kind.LOST_CHARACTER, 1, 25),
            new Remark(Kind.INVISIBLE, 2, 13),
            new Remark(Kind.DIRECTION, 2, 17),
            new Remark(Kind.FULL_WIDTH, 4, 20));
  }

  @Test
  void tellsTheFirstPlaceInTheMendedText() {
    Article page =
        read("Soleus\n\nC5\u00AD and C5â€“C6 and C7â€“C8.".getBytes(StandardCharsets.UTF_8));
    assertThat(page.remarks())
        .containsExactly(new Remark(Kind.MOJIBAKE, 2, 17), new Remark(Kind.INVISIBLE, 1, 10));
    assertThat(page.text().charAt(17)).isEqualTo('–');
  }

  @ParameterizedTest
  @ValueSource(strings = {"sоleus", "Τibia", "мuscle"})
  void flagsWordsOfMixedAlphabets(String word) {
    assertThat(read(("Page\n\nThe " + word + " is α.").getBytes(StandardCharsets.UTF_8)).remarks())
        .containsExactly(new Remark(Kind.MIXED_ALPHABETS, 1, 10));
  }

  @Test
  void decodesWhatIsNotUtf8() {
    byte[] windows = "Soleus\n\nIt is “thin”.".getBytes(WINDOWS);
    assertThat(read(windows).text()).isEqualTo("Soleus\n\nIt is “thin”.");
    assertThat(read(windows).remarks()).containsExactly(new Remark(Kind.WINDOWS_1252, 1, 0));
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
      Article page = read("\uFEFFSoleus\n\nIt is thin.".getBytes(charset));
      assertThat(page.text()).isEqualTo("Soleus\n\nIt is thin.");
      assertThat(page.remarks()).containsExactly(new Remark(Kind.UTF_16, 1, 0));
    }
  }

  @Test
  void keepsUtf8ThatIsBrokenInOnePlace() {
    byte[] bytes = "Soleus\n\nC5–C6 “here” \0.".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE2;
    assertThat(read(bytes).text()).isEqualTo("Soleus\n\nC5–C6 “here” \uFFFD.");
    assertThat(read(bytes).remarks()).containsExactly(new Remark(Kind.LOST_CHARACTER, 1, 21));
  }

  private static String mended(String text) {
    return Repairs.of(text, 0, new Remarks());
  }

  private static Article read(byte[] bytes) {
    return new ArticleReader(PageWords.NONE).read("page.txt", bytes);
  }
}
