package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines of a page are taken for. */
class LayoutTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Layouts.words("Origin", "Insertion", "Nerve", "Nerve supply", "Muscle Type", "From"));

  @Test
  void takesTheFirstLineAsTheTitleAndPassesOverItsRepetition() {
    Article page = page("Plantaris\n\nFrom WikiMSK\n\nPLANTARIS\nIt is thin.\nPlantaris\n");
    assertThat(page.title()).isEqualTo("Plantaris");
    assertThat(sentences(page)).containsExactly("It is thin.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From WikiMSK",
        "  from wikimsk  ",
        "This article is still missing information.",
        "This page needs a picture",
        "This section is a stub.",
        "[edit]",
        "Calf from behind.JPG",
        "calf.svg ",
        "calf.webp"
      })
  void passesOverBannersAndImages(String line) {
    Article page = page(line + "\nPlantaris\n" + line + "\nOrigin Femur\nIt is thin.\n");
    assertThat(page.title()).isEqualTo("Plantaris");
    assertThat(fields(page)).containsExactly("Origin=Femur");
    assertThat(sentences(page)).containsExactly("It is thin.");
  }

  @Test
  void takesABannerInTheBodyForProse() {
    assertThat(sentences(page("Plantaris\nIt is thin.\nThis article tells why it is thin.\n")))
        .containsExactly("It is thin.", "This article tells why it is thin.");
  }

  @Test
  void tellsTheLabelFromTheSourceOfThePage() {
    assertThat(fields(page("Sural Nerve\nFrom WikiMSK\nFrom Tibial nerve\n")))
        .containsExactly("From=Tibial nerve");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin Femur, Origin, Femur",
    "Origin: Femur, Origin, Femur",
    "Origin : Femur, Origin, Femur",
    "Origin | Femur, Origin, Femur",
    "Origin = Femur, Origin, Femur",
    "OriginFemur, Origin, Femur",
    "Origin\u00A0Femur\u00A0, Origin, Femur",
    "\u2003ORIGIN\u2003Femur, Origin, Femur",
    "Nerve Tibial nerve, Nerve, Tibial nerve",
    "Nerve supply Tibial nerve, Nerve supply, Tibial nerve",
    "Nerve supplyTibial nerve, Nerve supply, Tibial nerve",
    "Origin, Origin, ''",
    "Origin:, Origin, ''",
    "'Origin - Femur', Origin, '- Femur'",
  })
  void partsALabelFromItsValue(String line, String label, String value) {
    Article page = page("Plantaris\n" + line + "\n");
    assertThat(fields(page)).containsExactly(label + "=" + value);
    Field field = page.fields().get(0);
    assertThat(page.words(field.line())).isEqualTo(line.replaceAll("[\\p{Z}]+$|^[\\p{Z}]+", ""));
    assertThat(field.line().contains(field.value())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Originally it was thin.", "Origin-like it is thin.", "Nerves are thin."})
  void findsNoLabelInALongerWord(String line) {
    Article page = page("Plantaris\n" + line + "\n");
    assertThat(page.fields()).isEmpty();
    assertThat(sentences(page)).containsExactly(line);
  }

  @Test
  void looksForLabelsOnlyBeforeTheBody() {
    Article page = page("Plantaris\nOrigin Femur\nIt is thin.\nInsertion on the heel is thin.\n");
    assertThat(fields(page)).containsExactly("Origin=Femur");
    assertThat(sentences(page)).containsExactly("It is thin.", "Insertion on the heel is thin.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n\n", "\r\n \r\n"})
  void readsAllLineEnds(String end) {
    Article page = page(String.join(end, "Plantaris", "Origin Femur", "It is thin.", "Origin", ""));
    assertThat(page.title()).isEqualTo("Plantaris");
    assertThat(fields(page)).containsExactly("Origin=Femur");
    assertThat(sentences(page)).containsExactly("It is thin.");
  }

  @Test
  void dropsTheByteOrderMarkAndKeepsAllElse() {
    Article page = page("\uFEFFPlantaris\r\nIt\u00A0is\tthin.  \n");
    assertThat(page.text()).isEqualTo("Plantaris\r\nIt\u00A0is\tthin.  \n");
    assertThat(page.title()).isEqualTo("Plantaris");
    assertThat(sentences(page)).containsExactly("It\u00A0is\tthin.");
  }

  @Test
  void putsEverySentenceUnderItsHeading() {
    Article page =
        page(
            """
            Plantaris
            It is thin. It is long.

            Clinical Application

            Rupture: It hurts. It heals.
            The name came to mind: it is odd.
            Grafts And More Of The Same Here Too: it is used.
            Uses of the tendon
            It is used.
            """);
    assertThat(
            page.sentences().stream()
                .map(s -> s.paragraph() + " " + s.section() + "> " + words(page, s)))
        .containsExactly(
            "0 > It is thin.",
            "0 > It is long.",
            "1 Clinical Application / Rupture> It hurts.",
            "1 Clinical Application / Rupture> It heals.",
            "2 Clinical Application / The name came to mind> it is odd.",
            "3 Clinical Application> Grafts And More Of The Same Here Too: it is used.",
            "4 Uses of the tendon> It is used.");
  }

  @Test
  void putsARunInHeadingOfTheLeadAlone() {
    assertThat(page("Plantaris\nRupture: It hurts.\n").sentences())
        .extracting(Sentence::section)
        .containsExactly("Rupture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a line in lower case",
        "A line of far too many words here",
        "A line that stops.",
        "A line; with a break",
        "A line: with a colon"
      })
  void takesNoProseForAHeading(String line) {
    assertThat(page("Plantaris\nIt is thin.\n" + line + "\n").sentences()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "References",
        "SEE ALSO",
        "External links",
        "Further reading",
        "Bibliography",
        "Notes"
      })
  void dropsTheEndMatter(String heading) {
    Article page =
        page(
            "Plantaris\nIt is thin.\n"
                + heading
                + "\nA book of 1950. It is old.\n"
                + "Uses\nIt is used.\n");
    assertThat(sentences(page)).containsExactly("It is thin.", "It is used.");
  }

  @Test
  void dropsNotesMarkedByAnArrow() {
    assertThat(sentences(page("Plantaris\nIt is thin.\n↑ A book of 1950. It is old.\n")))
        .containsExactly("It is thin.");
  }

  @Test
  void leavesCitationMarksOutsideOfSentences() {
    assertThat(sentences(page("Plantaris\nIt is thin.[1][note 2] It[3] is long.[4] It is used.\n")))
        .containsExactly("It is thin.", "It[3] is long.", "It is used.");
  }

  @Test
  void countsTheCharactersOfACitationMarkRatherThanTheirUnits() {
    String letter = Character.toString(0x1D400);
    String longest = "[" + letter.repeat(24) + "]";
    assertThat(sentences(page("Plantaris\nIt is thin." + longest + " It is used.\n")))
        .containsExactly("It is thin.", "It is used.");
    String longer = "[" + letter.repeat(25) + "]";
    assertThat(sentences(page("Plantaris\nIt is thin." + longer + " It is used.\n")))
        .containsExactly("It is thin." + longer + " It is used.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It has e.g. Two heads.",
        "It has two parts (i.e. Heads).",
        "It is long (cf. Gray).",
        "It is long vs. The soleus.",
        "It is shown in Fig. 3 as a band.",
        "It was named by Dr. Jobe.",
        "It was named by J. Jobe.",
        "It is thin, approx. 2 mm.",
        "It is 1.5 mm thin.",
        "It is thin. it is long."
      })
  void doesNotEndASentenceAtAnAbbreviation(String sentence) {
    assertThat(sentences(page("Plantaris\n" + sentence + " It is used.\n")))
        .containsExactly(sentence, "It is used.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it thin?",
        "It is thin!",
        "It is “thin.”",
        "(It is thin.)",
        "It is 3.",
        "It ends at L5."
      })
  void endsASentenceAtItsStop(String sentence) {
    for (String next : List.of("It is used.", "“It” is used.", "(It is used.)", "2 are used.")) {
      assertThat(sentences(page("Plantaris\n" + sentence + " " + next + "\n")))
          .containsExactly(sentence, next);
    }
  }

  private static Article page(String text) {
    return READER.read("page.txt", bytes(text));
  }

  private static List<String> sentences(Article page) {
    return page.sentences().stream().map(sentence -> words(page, sentence)).toList();
  }

  private static String words(Article page, Sentence sentence) {
    return page.words(sentence.span());
  }

  private static List<String> fields(Article page) {
    return page.fields().stream().map(f -> f.label() + "=" + page.words(f.value())).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
