package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes whose values are not on the line of their label, and lines of the site around a page. */
class BoxLayoutTest {
  private static final ArticleReader READER =
      new ArticleReader(Layouts.words("Origin", "Insertion", "Nerve", "Muscle Type"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plantaris\nOrigin\nFemur\nInsertion\nHeel\n\nIt is thin.",
        "Plantaris\n\nOrigin\n\nFemur\n\nInsertion\n\nHeel\n\nIt is thin.",
        "Plantaris\nMuscle Type\nOrigin:\nFemur\nInsertion:\nHeel\nIt is thin and it is long.",
        "Plantaris\nOrigin\n* Femur\nInsertion\tHeel\nIt is thin.",
        "Plantaris\nOrigin｜Femur\nInsertion＝Heel\n\nIt is thin.",
      })
  void readsValuesBelowTheirLabels(String text) {
    assertThat(fields(text)).contains("Insertion=Heel").anyMatch(f -> f.endsWith("Femur"));
    assertThat(page(text).sentences()).hasSize(1);
  }

  @Test
  void readsEachLineOfAListAsAValue() {
    assertThat(
            fields(
                "Plantaris\nOrigin\nFemur\nTibia and\nfibula\nBack\n(a part)\nNerve\n\nIt is thin and it is long."))
        .containsExactly(
            "Origin=Femur", "Origin=Tibia and\nfibula", "Origin=Back\n(a part)", "Nerve=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Femur and\nTibia", "Femur,\nTibia", "Femur &\nTibia", "Femur of\nthe thigh"})
  void goesOnWithAValueThatIsNotAtItsEnd(String value) {
    assertThat(fields("Plantaris\nOrigin " + value + "\nNerve Tibial nerve\n\nIt is thin."))
        .containsExactly("Origin=" + value, "Nerve=Tibial nerve");
  }

  @Test
  void endsAValueThatGoesOnNowhere() {
    assertThat(fields("Plantaris\nOrigin Femur and\nNerve Tibial nerve,\n\nIt is thin."))
        .containsExactly("Origin=Femur and", "Nerve=Tibial nerve,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nerve Tibial nerve\nSural nerve",
        "Nerve\nTibial nerve\nSural nerve",
        "Nerve: Tibial nerve\n  Sural",
        "Nerve: Tibial nerve\n(both branches)",
      })
  void keepsWhatStandsBelowTheLastLabel(String rows) {
    String text = "Plantaris\nOrigin: Femur\n" + rows + "\n\nDescription\nIt is thin.";
    Article page = page(text);
    assertThat(fields(text).toString().replace("Nerve=", "").replaceAll("[ \n,]+", " "))
        .contains(rows.replaceFirst("Nerve:?[ \n]", "").replaceAll("[ \n]+", " "));
    assertThat(page.sentences()).extracting(Sentence::section).containsExactly("Description");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nerve:\n- Tibial nerve\n- Sural nerve\n- Ulnar nerve",
        "Nerve:\n\n* Tibial nerve\n* Sural nerve\n* Ulnar nerve\n\nIt is thin and it is long.",
        "Nerve:\n1. Tibial nerve\n2. Sural nerve\n3. Ulnar nerve\n\nIt is thin and it is long.",
      })
  void readsAListBelowTheLastLabel(String rows) {
    assertThat(fields("Plantaris\nOrigin Femur\n" + rows))
        .containsExactly(
            "Origin=Femur", "Nerve=Tibial nerve", "Nerve=Sural nerve", "Nerve=Ulnar nerve");
  }

  @Test
  void takesALoneWordBelowTheLastLabelForAHeading() {
    assertThat(fields("Plantaris\nOrigin: Femur\nNerve: Tibial nerve\nDescription\n\nIt is thin."))
        .containsExactly("Origin=Femur", "Nerve=Tibial nerve");
  }

  @Test
  void keepsAnUnknownLabelFromTheValueAbove() {
    assertThat(fields("Plantaris\nOrigin: Femur\nLymph nodes: Popliteal\nNerve: Tibial nerve\n"))
        .containsExactly("Origin=Femur", "Lymph nodes=Popliteal", "Nerve=Tibial nerve");
  }

  @Test
  void findsABoxBelowAHatnote() {
    String text =
        "Plantaris\nIt is not the plantar fascia.\nOrigin Femur\nNerve Tibial nerve\nIt is.";
    assertThat(fields(text)).containsExactly("Origin=Femur", "Nerve=Tibial nerve");
  }

  @Test
  void takesALabelAboveProseForAHeading() {
    Article page =
        page("Plantaris\n\nOrigin\n\nIt comes from the thigh bone.\n\nNerve\n\nIt has one.");
    assertThat(page.fields()).isEmpty();
    assertThat(page.sentences()).extracting(Sentence::section).containsExactly("Origin", "Nerve");
  }

  @Test
  void leavesOutButtonsListsOfHeadingsAndTheSite() {
    Article page =
        page(
            "Jump to navigation\nPlantaris[edit]\nIt is thin.\nContents [hide]\n1 Uses\n1.1 Grafts\n"
                + "2 References\nUses [edit | edit source]\nIt is used.\nRetrieved from a wiki.\n"
                + "Categories: Muscles. Calf.");
    assertThat(page.title()).isEqualTo("Plantaris");
    assertThat(page.sentences())
        .extracting(sentence -> sentence.section() + "> " + page.words(sentence.span()))
        .containsExactly("> It is thin.", "Uses> It is used.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"It is thin, and the tib", "It is thin and long...", "It is thin; the…"})
  void leavesOutWhatBreaksOffAndRemarksOnIt(String text) {
    Article page = page("Plantaris\n\nIt is old. " + text);
    assertThat(page.sentences().stream().map(sentence -> page.words(sentence.span())))
        .containsExactly("It is old.", "It is thin");
    assertThat(page.remarks()).containsExactly(new Remark(Remark.Kind.CUT_OFF, 1, 22));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is thin and long and near the tibial",
        "It is thin and long and unlike others"
      })
  void readsASentenceThatOnlyLacksItsStop(String text) {
    Article page = page("Plantaris\n\n" + text);
    assertThat(page.words(page.sentences().get(0).span())).isEqualTo(text);
    assertThat(page.remarks()).isEmpty();
  }

  @Test
  void joinsTheLinesOfAWrappedParagraph() {
    String text =
        "It is a long and thin muscle of the calf that runs down from\nthe thigh bone to the heel.";
    Article page = page("Plantaris\n\n" + text);
    assertThat(page.words(page.sentences().get(0).span())).isEqualTo(text);
  }

  private static List<String> fields(String text) {
    Article page = page(text);
    return page.fields().stream().map(f -> f.label() + "=" + page.words(f.value())).toList();
  }

  private static Article page(String text) {
    return READER.read("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
