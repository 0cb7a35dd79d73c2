package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Looks up every Uberon class that FMA has too, by its label and exact synonyms, in our lexicon.
 * The last figures and every miss with its reason stand in {@code coverage/}; run with {@code
 * -Dmyograph.coverage=write} to write the figures anew.
 */
class UberonCoverageTest {
  private static final Path UBERON =
      Path.of("../shared/ontologies/uberon/derived-uberon-composite-2026-04-01.obo.gz");
  private static final Path FOLDER = Path.of("src/test/resources/coverage");
  private static final boolean WRITE = "write".equals(System.getProperty("myograph.coverage"));

  /** What is counted: a class of Uberon, the kinds that its sub-classes may be here, the floor. */
  private record Count(String name, String root, Set<String> kinds, double floor) {}

  private static final List<Count> COUNTS =
      List.of(
          new Count(
              "muscles",
              "UBERON:0001630",
              Set.of("Muscle", "MuscleGroup", "MusclePart", "SmoothMuscle"),
              0.97),
          new Count("nerves", "UBERON:0001021", Set.of("Nerve", "NervePlexus"), 0.90),
          new Count("arteries", "UBERON:0001637", Set.of("Artery"), 0.90),
          new Count("bones", "UBERON:0001474", Set.of("Bone", "BoneFeature", "Cartilage"), 0.97),
          new Count("joints", "UBERON:0000982", Set.of("Joint"), 0.92));

  @Test
  void knowsTheClassesThatUberonSharesWithFma() throws IOException {
    assumeTrue(Files.exists(UBERON), "skipped: there is no Uberon in ../shared");
    UberonClasses uberon = UberonClasses.read(UBERON);
    List<String> figures = new ArrayList<>(List.of("kind\tclasses\tknown\tshare"));
    Map<String, String> misses = new TreeMap<>();
    for (Count count : COUNTS) {
      List<UberonClasses.Class> classes = uberon.below(count.root());
      List<UberonClasses.Class> unknown =
          classes.stream().filter(each -> !isKnown(each, count.kinds())).toList();
      unknown.forEach(each -> misses.put(each.id(), each.names().get(0)));
      double share = 1.0 - (double) unknown.size() / classes.size();
      int known = classes.size() - unknown.size();
      figures.add(
          String.format(
              Locale.ROOT, "%s\t%d\t%d\t%.3f", count.name(), classes.size(), known, share));
      assertThat(WRITE ? 1 : share).as(count.name()).isGreaterThanOrEqualTo(count.floor());
    }
    compare(figures, misses);
  }

  private static void compare(List<String> figures, Map<String, String> misses) throws IOException {
    Map<String, String> reasons = reasons();
    if (WRITE) {
      Files.write(FOLDER.resolve("uberon.tsv"), figures);
      List<String> lines = new ArrayList<>(List.of("id\tname\treason"));
      misses.forEach(
          (id, name) -> lines.add(id + "\t" + name + "\t" + reasons.getOrDefault(id, "")));
      Files.write(FOLDER.resolve("uberon-misses.tsv"), lines);
    }
    assertThat(Files.readAllLines(FOLDER.resolve("uberon.tsv"))).isEqualTo(figures);
    assertThat(reasons().keySet()).isEqualTo(misses.keySet());
    assertThat(reasons().values()).as("reasons of misses").noneMatch(String::isBlank);
  }

  private static Map<String, String> reasons() throws IOException {
    return Files.readAllLines(FOLDER.resolve("uberon-misses.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(row -> row[0], row -> row[2]));
  }

  private static boolean isKnown(UberonClasses.Class each, Set<String> kinds) {
    return each.names().stream().anyMatch(name -> KnownNames.knowExactly(name, kinds));
  }
}
