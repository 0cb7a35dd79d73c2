package org.myograph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;

/** How well whole ontologies are linked. */
class SharedOntologiesTest {
  private static final Path SHARED = Path.of("../shared/ontologies");
  private static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final Pattern CELL =
      Pattern.compile("entity1 rdf:resource=\"([^\"]*)\"/>\\s*<entity2 rdf:resource=\"([^\"]*)\"");

  private static Terminology uberon;

  @BeforeAll
  static void readUberon() {
    assumeTrue(Files.exists(SHARED), "skipped: there are no ontologies in ../shared");
    uberon = OntologyFile.read(SHARED.resolve("uberon/derived-uberon-composite-2026-04-01.ttl.gz"));
  }

  /** Precision and recall together. */
  private static double f1(Set<String> found, Set<String> expected) {
    long right = found.stream().filter(expected::contains).count();
    return 2.0 * right / (found.size() + expected.size());
  }

  /** A hundred things, twenty of which Uberon has not, and homonyms of animals. */
  @Test
  void findsOursInUberonAndNoneThatIsNotThere() throws IOException {
    Map<String, String> found =
        new Linker(Terminology.of(VOCABULARY), uberon, Optional.empty())
            .matches().stream().collect(Collectors.toMap(Match::subject, Match::object));
    List<String[]> rows =
        Files.readAllLines(Path.of("src/test/resources/link/uberon.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
    Set<String> expected = new HashSet<>();
    Set<String> got = new HashSet<>();
    for (String[] row : rows) {
      String subject = row[0].replace("id:", "https://w3id.org/myograph/id/");
      if (row[1].startsWith("UBERON:")) {
        expected.add(subject + row[1].replace("UBERON:", "http://purl.obolibrary.org/obo/UBERON_"));
      } else {
        assertThat(found).doesNotContainKey(subject);
      }
      Optional.ofNullable(found.get(subject)).ifPresent(object -> got.add(subject + object));
    }
    assertThat(rows).hasSize(100);
    assertThat(f1(got, expected)).isGreaterThanOrEqualTo(0.98);
  }

  /** Of what is found in Uberon or in the slice of the FMA that is at hand. */
  @ParameterizedTest
  @CsvSource({"Muscle, .95", "Bone, .95", "Joint, .95", "Nerve, .80", "Artery, .80"})
  void whatUberonOrTheFmaHasIsMapped(String kind, double least, @TempDir Path folder)
      throws IOException {
    Terminology fma = OntologyFile.read(Files.writeString(folder.resolve("fma.obo"), fma()));
    Terminology ours = Terminology.of(VOCABULARY);
    Set<String> known = new HashSet<>();
    for (Terminology theirs : List.of(uberon, fma)) {
      new Linker(ours, theirs, Optional.empty())
          .matches().stream()
              .map(Match::subject)
              .filter(subject -> ours.concepts().get(subject).kind().equals(kind))
              .forEach(known::add);
    }
    Set<String> mapped =
        SssomReader.bundled().stream()
            .filter(mapping -> !mapping.refuted())
            .map(Mapping::subject)
            .filter(known::contains)
            .collect(Collectors.toSet());
    Set<String> open = new TreeSet<>(known);
    open.removeAll(mapped);
    assertThat((double) mapped.size() / known.size())
        .as("%s of %s; not mapped: %s", mapped.size(), known.size(), open)
        .isGreaterThanOrEqualTo(least);
  }

  private static String fma() throws IOException {
    Path slice = SHARED.resolve("fma/derived-fma-slice-bodyparts3d.tsv.gz");
    return unzipped(slice)
        .lines()
        .skip(1)
        .map(row -> row.split("\t", -1))
        .filter(row -> !row[1].matches("(left|right) .*"))
        .map(
            row ->
                "\n[Term]\nid: "
                    + (row[0] + "\nname: " + row[1] + "\n")
                    + Stream.of(row[2].split("\\|"))
                        .filter(parent -> parent.startsWith("FMA:"))
                        .map(parent -> "is_a: " + parent + "\n")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("", "ontology: fma\n", ""));
  }

  @Test
  void linksMouseAndHumanAnatomyAloneAndByUberon() throws IOException {
    Terminology mouse = OntologyFile.read(SHARED.resolve("oaei/mouse.owl.gz"));
    Terminology human = OntologyFile.read(SHARED.resolve("oaei/human.owl.gz"));
    Set<String> reference = reference();
    assertThat(f1(pairs(mouse, human, Optional.empty()), reference)).isGreaterThanOrEqualTo(0.86);
    assertThat(f1(pairs(mouse, human, Optional.of(uberon)), reference))
        .isGreaterThanOrEqualTo(0.935);
  }

  private static Set<String> pairs(
      Terminology mouse, Terminology human, Optional<Terminology> via) {
    return new Linker(mouse, human, via)
        .matches().stream()
            .map(match -> match.subject() + " " + match.object())
            .collect(Collectors.toSet());
  }

  private static Set<String> reference() throws IOException {
    Matcher cells = CELL.matcher(unzipped(SHARED.resolve("oaei/reference.rdf.gz")));
    return cells
        .results()
        .map(cell -> cell.group(1) + " " + cell.group(2))
        .collect(Collectors.toSet());
  }

  private static String unzipped(Path file) throws IOException {
    try (GZIPInputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
