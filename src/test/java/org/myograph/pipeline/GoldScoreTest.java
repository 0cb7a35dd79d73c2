package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.pipeline.Scorer.Figures;

/**
 * Scores what is read of annotated pages against their annotation, where both are at hand. The last
 * figures stand in {@code scores/reading.tsv}; run with {@code -Dmyograph.scores=write} to write
 * them anew after a deliberate change.
 */
class GoldScoreTest {
  private static final Path TABLE = Path.of("src/test/resources/scores/reading.tsv");
  private static final Path SHARED = Path.of("../shared/articles");
  private static final Path OWN = Path.of("src/test/resources/pages");
  private static final boolean WRITE = "write".equals(System.getProperty("myograph.scores"));
  private static final String HEADER =
      "pages\tpart\trelation\tgold\tfound\twrong\tprecision\trecall\tf1";

  @TempDir private static Path folder;

  private static final Map<String, Scorer> SETS = new TreeMap<>();

  @BeforeAll
  static void readsThePages() {
    assumeTrue(
        Scorer.isHere(), "skipped: there is no scorer in ../shared, or no python3 to run it");
    SETS.put("dev", scorer(SHARED.resolve("dev")));
    SETS.put("seed", scorer(SHARED.resolve("seed")));
    SETS.put("known", scorer(OWN.resolve("known")));
    SETS.put("unseen", scorer(OWN.resolve("unseen")));
  }

  private static Scorer scorer(Path pages) {
    return new Scorer(pages, pages.resolve("alias.tsv"), folder);
  }

  @Test
  void readsTheCoreOfTheDevelopmentPages() {
    Figures core = total("dev", Scorer.core());
    assertThat(core.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(core.recall()).isGreaterThanOrEqualTo(0.92);
    assertThat(SETS.get("dev").certainty(Scorer.core()).recall()).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void readsTheBoxLinesOfTheDevelopmentPages() {
    assertThat(SETS.get("dev").part(Scorer.core(), true).f1()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsAllElseOfTheDevelopmentPages() {
    assertThat(total("dev", SETS.get("dev").others()).f1()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void readsTheCoreOfTheSeedPage() {
    Figures core = total("seed", Scorer.core());
    assertThat(core.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(core.recall()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void statesNothingThatAPageDenies() {
    for (Scorer set : SETS.values()) {
      List<String> relations = new ArrayList<>(Scorer.core());
      relations.addAll(set.others());
      assertThat(set.denied(relations)).extracting(Figures::found).isEqualTo(0);
    }
  }

  @Test
  void hasTheFiguresThatAreCommitted() throws IOException {
    List<String> table = new ArrayList<>(List.of(HEADER));
    SETS.forEach((name, set) -> table.addAll(rows(name, set)));
    if (WRITE) {
      Files.write(TABLE, table);
    }
    assertThat(Files.readAllLines(TABLE)).isEqualTo(table);
  }

  private static Figures total(String set, List<String> relations) {
    return Scorer.last(SETS.get(set).all(relations));
  }

  private static List<String> rows(String name, Scorer set) {
    List<String> rows = new ArrayList<>();
    List<String> core = Scorer.core();
    set.all(core).forEach(figures -> rows.add(figures.row(name, "core")));
    rows.add(set.certainty(core).row(name, "core"));
    rows.add(set.part(core, true).row(name, "core in the box"));
    rows.add(set.part(core, false).row(name, "core in prose"));
    set.all(set.others()).forEach(figures -> rows.add(figures.row(name, "other")));
    rows.add(set.certainty(set.others()).row(name, "other"));
    return rows;
  }
}
