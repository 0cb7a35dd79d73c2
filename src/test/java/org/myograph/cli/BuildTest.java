package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir private Path folder;
  private SmallHip hip;

  @BeforeEach
  void prepare() {
    hip = new SmallHip(folder);
  }

  @Test
  void removingTheSentenceRemovesTheFactAndWhatFollowedFromItOnly() {
    Path with = hip.article("minimus.txt", SmallHip.SUPPLIED, SmallHip.ABDUCTS);
    assertThat(hip.build("with", with).code()).isZero();
    Path without = hip.article("minimus.txt", SmallHip.SUPPLIED);
    assertThat(hip.build("without", without).code()).isZero();

    Set<String> before = facts("with");
    Set<String> after = facts("without");
    assertThat(before).containsAll(after);
    before.removeAll(after);
    assertThat(before)
        .containsExactlyInAnyOrder(
            "id/gluteus-minimus ontology#performs id/abduction-of-hip",
            "id/abduction-of-hip ontology#performedBy id/gluteus-minimus",
            "id/gluteus-minimus type ontology#HipAbductor",
            "id/superior-gluteal-nerve ontology#lesionMayAffectAction id/abduction-of-hip",
            "id/L5 ontology#lesionMayAffectAction id/abduction-of-hip");
    assertThat(after)
        .contains(
            "id/superior-gluteal-nerve ontology#innervates id/gluteus-minimus",
            "id/L5 ontology#lesionMayWeaken id/gluteus-minimus");
  }

  /** Triples between things, without evidence, derivations and metadata. */
  private Set<String> facts(String data) {
    return hip.quads(data).stream()
        .filter(line -> line.startsWith("<https://w3id.org/myograph/id/"))
        .filter(line -> !line.contains("\""))
        .map(line -> line.replaceAll(" <[^>]*> \\.$", ""))
        .map(line -> line.replaceAll("<https?://[^>]*(?:myograph/|#(?=type>))([^>]*)>", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aRelationAndATermInTurtleAloneMakeANewSentenceReadable() {
    Path article = hip.article("minimus.txt", "The gluteus minimus shelters the obturator sling.");
    assertThat(extract(article)).noneMatch(line -> line.contains("shelters\tobturator sling"));
    hip.turtle(
        "mine.ttl",
        """
        id:obturator-sling a myo:Ligament ; rdfs:label "obturator sling" .
        myo:shelters a owl:ObjectProperty ; rdfs:label "shelters" ;
          rdfs:domain myo:Muscle ; rdfs:range myo:Ligament ; myo:cue "{S} shelters {O}" .
        """);
    assertThat(extract(article))
        .anyMatch(line -> line.contains("gluteus minimus\tshelters\tobturator sling\tasserted"));
    assertThat(hip.build("data", article).code()).isZero();
    assertThat(hip.ask("data", "why", "gluteus minimus", "shelters", "obturator sling").out())
        .contains("stated: \"The gluteus minimus shelters the obturator sling.\"");
  }

  private List<String> extract(Path article) {
    return Myograph.run("extract", "--ontology", hip.ontology(), article).out().lines().toList();
  }

  @Test
  void theSameInputGivesTheSameQuads() {
    Path article = hip.article("minimus.txt", SmallHip.SUPPLIED, SmallHip.ABDUCTS);
    hip.build("one", article);
    hip.build("two", article);
    assertThat(hip.quads("one")).isNotEmpty().isEqualTo(hip.quads("two"));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsBuilt() throws IOException {
    Path good = hip.article("minimus.txt", SmallHip.ABDUCTS);
    Path empty = hip.write("empty.txt", "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xff, 0, 1});
    Path missing = folder.resolve("missing.txt");

    Myograph build = hip.build("data", empty, binary, missing, good);
    assertThat(build.code()).isEqualTo(65);
    assertThat(build.err()).endsWith("\nmyograph: left out 3 sources, named above\n");
    assertThat(build.err().lines().filter(line -> line.contains(".txt:")))
        .containsExactly(
            "myograph: " + binary + ": binary; give a page as text, in UTF-8",
            "myograph: " + empty + ": empty; give a page with a title and text",
            "myograph: " + missing + ": no such file; check the path");
    assertThat(hip.ask("data", "verify").out())
        .isEqualTo("the source says what was read from it\n");
  }

  @Test
  void aMissingFileAloneHasItsOwnExitCode() {
    Path good = hip.article("minimus.txt", SmallHip.ABDUCTS);
    assertThat(hip.build("data", good, folder.resolve("missing.txt")).code()).isEqualTo(66);
  }

  @Test
  void withNothingReadableTheLastBuildStays() {
    Path good = hip.article("minimus.txt", SmallHip.ABDUCTS);
    hip.build("data", good);
    List<String> before = hip.quads("data");
    Myograph build = hip.build("data", folder.resolve("missing.txt"));
    assertThat(build.code()).isEqualTo(66);
    assertThat(build.err())
        .isEqualTo(
            "myograph: "
                + folder
                + "/missing.txt: no such file; check the path\n"
                + "myograph: nothing could be read, so nothing was built\n");
    assertThat(hip.quads("data")).isEqualTo(before);
  }

  @Test
  void twoArticlesOfOneNameAreToldApartByTheUser() throws IOException {
    Path one = hip.article("minimus.txt", SmallHip.ABDUCTS);
    Files.createDirectories(folder.resolve("other"));
    Path two = hip.article("other/minimus.txt", SmallHip.SUPPLIED);
    Myograph build = hip.build("data", one, two);
    assertThat(build.code()).isEqualTo(65);
    assertThat(build.err()).contains(two + ": has the name of " + one + "; rename one of them");
  }

  @Test
  void aFolderStandsForItsArticles() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    hip.article("pages/minimus.txt", SmallHip.ABDUCTS);
    hip.write("pages/readme.md", "not an article");
    assertThat(hip.build("data", folder.resolve("pages")).code()).isZero();
    assertThat(hip.ask("data", "verify").out()).startsWith("the source says");
    Files.createDirectories(folder.resolve("nothing"));
    Myograph none = hip.build("data", folder.resolve("nothing"));
    assertThat(none.code()).isEqualTo(66);
    assertThat(none.err()).contains("holds no *.txt");
  }

  @Test
  void aContradictionStopsTheBuild() {
    hip.turtle("wrong.ttl", "id:gluteus-minimus a myo:Nerve .\n");
    Myograph build = hip.build("data", hip.article("minimus.txt", SmallHip.ABDUCTS));
    assertThat(build.code()).isEqualTo(3);
    assertThat(build.err()).contains("gluteus minimus is a").doesNotContain("\tat ");
    assertThat(folder.resolve("data/CURRENT")).doesNotExist();
  }

  @Test
  void brokenTurtleNamesTheFile() {
    hip.write("ontology/broken.ttl", "id:x a ");
    Myograph build = hip.build("data", hip.article("minimus.txt", SmallHip.ABDUCTS));
    assertThat(build.code()).isEqualTo(65);
    assertThat(build.err()).contains("broken.ttl").contains("line: 1");
  }
}
