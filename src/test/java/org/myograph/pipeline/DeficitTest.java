package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;
import org.myograph.query.Table;
import org.myograph.query.UnfitValueException;

/** What lesions do, by the bundled articles. */
class DeficitTest {
  private static final Queries QUERIES = BundledBuild.queries();
  private static final Knowledge KNOWLEDGE = Knowledge.of(BundledBuild.get());

  private static Table ask(String question, Map<String, String> values) {
    return Table.of((Answer.Rows) KNOWLEDGE.explain(QUERIES.named(question), values));
  }

  private static List<String> words(List<Table.Cell> row) {
    return row.stream().map(Table.Cell::words).toList();
  }

  /** The row that begins with a name; its note is the last. */
  private static List<String> row(String question, Map<String, String> values, String name) {
    Table table = ask(question, values);
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> row = words(table.rows().get(i));
      if (row.get(0).equals(name)) {
        List<String> all = new ArrayList<>(row);
        all.add(table.notes().get(i));
        return all;
      }
    }
    throw new AssertionError("no row of '" + name + "' in " + table.rows());
  }

  @ParameterizedTest
  @CsvSource({"gluteus medius", "gluteus minimus"})
  void aLesionOfL5AffectsItInPartAndQuotesTheSentences(String muscle) {
    List<String> row = row("lesion", Map.of("site", "L5"), muscle);
    assertThat(row).contains("in part", "L5");
    assertThat(row.get(row.size() - 1))
        .contains(muscle + " has the spinal root L5")
        .containsPattern("stated: \".+\"\\s+bundled:articles/\\S+ \\d+-\\d+");
  }

  @Test
  void aLesionOfL5WeakensAbductionOfTheHip() {
    List<String> row = row("deficit", Map.of("site", "L5"), "abduction of hip");
    assertThat(row.get(1)).isEqualTo("weakened");
    assertThat(row.get(2)).isEqualTo("gluteus medius (in part), gluteus minimus (in part)");
    assertThat(row.get(row.size() - 1)).contains("gluteus minimus performs abduction of hip");
  }

  @ParameterizedTest
  @CsvSource({
    "below, nerve to brachioradialis, triceps brachii, spared",
    "below, nerve to brachioradialis, brachioradialis, spared",
    "below, nerve to brachioradialis, extensor carpi radialis longus, wholly",
    "above, nerve to long head of triceps, triceps brachii, wholly",
    "above, nerve to long head of triceps, brachioradialis, wholly",
    "below, brachioradialis, brachioradialis, spared",
  })
  void theLevelDecidesWhatAnInjuredRadialNerveLeaves(
      String side, String branch, String muscle, String affected) {
    Map<String, String> values = new HashMap<>(Map.of("site", "radial nerve"));
    values.put(side, branch);
    assertThat(row("lesion", values, muscle).get(1)).isEqualTo(affected);
  }

  @Test
  void anActionIsLostIfNoOtherMoverIsKnown() {
    Map<String, String> low = Map.of("site", "radial nerve", "below", "nerve to brachioradialis");
    assertThat(row("deficit", low, "extension of wrist").get(1))
        .isEqualTo("lost: no other mover is known here");
    assertThat(words(ask("deficit", low).rows().get(0))).contains("extension of wrist");
  }

  @Test
  void aMoverThatIsSparedIsNamedWithItsNerve() {
    List<String> row = row("deficit", Map.of("site", "axillary nerve"), "abduction of shoulder");
    assertThat(row).contains("weakened", "supraspinatus (suprascapular nerve)");
  }

  @Test
  void aMuscleWithAnotherArteryIsAffectedInPart() {
    Map<String, String> values = Map.of("site", "brachial artery");
    assertThat(row("lesion", values, "biceps brachii").get(1)).isEqualTo("in part");
    assertThat(row("lesion", values, "brachialis").subList(1, 6))
        .contains("wholly", "other arteries may take over");
  }

  @ParameterizedTest
  @CsvSource({
    "tibial nerve, '', is no branch of radial nerve",
    "'', tibial nerve, is no branch of radial nerve",
    "nerve to anconeus, nerve to anconeus, give 'below' or 'above'; not both",
  })
  void aLevelThatIsNoneIsRefused(String below, String above, String message) {
    Map<String, String> values = Map.of("site", "radial nerve", "below", below, "above", above);
    assertThatThrownBy(() -> ask("lesion", values))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageContaining(message.replace(";", ","));
  }
}
