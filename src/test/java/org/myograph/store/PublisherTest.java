package org.myograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.graph.CanonicalQuads;
import org.myograph.review.Report;
import org.myograph.statement.Shares;

class PublisherTest {
  private static final Manifest DRAFT =
      Manifest.of(
          "0.1.0",
          "2026-11-23T00:00:00Z",
          List.of(new Manifest.Source("soleus", "articles/soleus.txt", "ab12")),
          Map.of("asserted", 2L),
          new Shares(4, 3, 2, 1));

  @TempDir private Path folder;

  @Test
  void servesWhatWasPublished() {
    DatasetGraph quads = quads("soleus");
    Manifest manifest = Publisher.publish(folder, quads, DRAFT);
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest()).isEqualTo(manifest);
      assertThat(build.damage()).isEmpty();
      assertThat(lines(build)).containsExactlyElementsOf(CanonicalQuads.lines(quads).toList());
    }
    assertThat(manifest.created()).isEqualTo("2026-11-23T00:00:00Z");
    assertThat(manifest.sources()).isEqualTo(DRAFT.sources());
    assertThat(manifest.understood()).isEqualTo(DRAFT.understood());
    assertThat(manifest.graphs())
        .containsExactly(
            Map.entry("https://w3id.org/myograph/graph/article/soleus", 3L),
            Map.entry("https://w3id.org/myograph/graph/ontology", 2L));
    assertThat(manifest.triples()).isEqualTo(5);
  }

  @Test
  void givesTheSameDatabaseForTheSameInputWhateverThePlaceAndTime(@TempDir Path other)
      throws IOException {
    Manifest one = Publisher.publish(folder, quads("soleus"), DRAFT);
    Manifest later =
        Manifest.of(
            "0.1.0",
            "2027-01-01T00:00:00Z",
            DRAFT.sources(),
            DRAFT.statements(),
            DRAFT.understood());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Manifest two;
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      two = Publisher.publish(other, quads("soleus"), later);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    String file = ManifestFile.NAME;
    assertThat(Files.readString(new Folder(other).build(two.id()).resolve(file)))
        .isEqualTo(
            Files.readString(new Folder(folder).build(one.id()).resolve(file))
                .replace("2026-11-23T00:00:00Z", "2027-01-01T00:00:00Z"));
  }

  @Test
  void publishesTheSameAgainWithoutComplaint() {
    Manifest first = Publisher.publish(folder, quads("soleus"), DRAFT);
    Manifest again = Publisher.publish(folder, quads("soleus"), DRAFT);
    assertThat(again).isEqualTo(first);
    assertThat(builds()).containsExactly(first.id());
  }

  @Test
  void keepsTheBuildBeforeAndNoOlderOne() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    Manifest second = Publisher.publish(folder, quads("gracilis"), DRAFT);
    Manifest third = Publisher.publish(folder, quads("brachialis"), DRAFT);
    assertThat(builds()).containsExactlyInAnyOrder(second.id(), third.id());
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest().id()).isEqualTo(third.id());
    }
  }

  @Test
  void opensTheBuildBeforeToo() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    try (Build first = Build.open(folder)) {
      assertThat(first.earlier()).isEmpty();
      assertThatThrownBy(first::requireEarlier)
          .isInstanceOf(NoBuildException.class)
          .hasMessageStartingWith(folder + ": no earlier build here; build again");
    }
    Publisher.publish(folder, quads("gracilis"), DRAFT);
    try (Build second = Build.open(folder);
        Build earlier = second.requireEarlier()) {
      assertThat(earlier.manifest().id()).isNotEqualTo(second.manifest().id());
    }
  }

  @Test
  void leavesAnOpenBuildReadableWhileTheNextOneIsPublished() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    try (Build open = Build.open(folder)) {
      List<String> before = lines(open);
      Publisher.publish(folder, quads("gracilis"), DRAFT);
      Publisher.publish(folder, quads("brachialis"), DRAFT);
      assertThat(lines(open)).isEqualTo(before);
    }
  }

  @Test
  void clearsWhatAKilledBuilderLeftAndServesTheOldBuildMeanwhile() throws IOException {
    Manifest old = Publisher.publish(folder, quads("soleus"), DRAFT);
    Path leftover = Files.createDirectories(folder.resolve("builds/abcdefghijkl.tmp-1/data"));
    Files.writeString(leftover.resolve("nodes.dat"), "half");
    Files.writeString(folder.resolve("CURRENT2.tmp-"), "abc");
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest().id()).isEqualTo(old.id());
    }
    Publisher.publish(folder, quads("gracilis"), DRAFT);
    assertThat(builds()).hasSize(2).noneMatch(name -> name.contains("tmp"));
    assertThat(folder.resolve("CURRENT2.tmp-")).doesNotExist();
  }

  @Test
  void takesAFolderAwayThatItMadeInVain() throws IOException {
    Path made = folder.resolve("new");
    Publisher.open(made).close();
    assertThat(made).doesNotExist();
    Publisher publisher = Publisher.open(made);
    Files.writeString(made.resolve("notes.txt"), "mine");
    publisher.close();
    assertThat(made.resolve("notes.txt")).exists();
    Path there = Files.createDirectory(folder.resolve("there"));
    Publisher.open(there).close();
    assertThat(there).exists();
  }

  @Test
  void leavesAloneWhatSomebodyElsePutIntoTheFolder() throws IOException {
    Path thesis = Files.createDirectories(folder.resolve("builds/mine")).resolve("thesis.txt");
    Path notes = Files.createDirectories(folder.resolve("notes.tmp-old")).resolve("f.txt");
    Files.writeString(thesis, "words");
    Files.writeString(notes, "words");
    Publisher.publish(folder, quads("soleus"), DRAFT);
    Publisher.publish(folder, quads("gracilis"), DRAFT);
    Publisher.publish(folder, quads("sartorius"), DRAFT);
    assertThat(thesis).hasContent("words");
    assertThat(notes).hasContent("words");
  }

  @Test
  void finishesABuildThatWasNamedButNotYetMadeCurrent() throws IOException {
    Manifest old = Publisher.publish(folder, quads("soleus"), DRAFT);
    Manifest cutOff = Publisher.publish(folder, quads("gracilis"), DRAFT);
    Files.writeString(folder.resolve("CURRENT"), old.id() + "\n");
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest().id()).isEqualTo(old.id());
    }
    assertThat(Publisher.publish(folder, quads("gracilis"), DRAFT).id()).isEqualTo(cutOff.id());
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest().id()).isEqualTo(cutOff.id());
    }
  }

  @Test
  void refusesASecondBuilder() {
    try (Publisher first = Publisher.open(folder)) {
      assertThatThrownBy(() -> Publisher.open(folder))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining(folder.toString());
      assertThat(first.publish(quads("soleus"), DRAFT, Report.NONE).id()).isNotEmpty();
    }
    Publisher.publish(folder, quads("soleus"), DRAFT);
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Publisher.open(file))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsWhyAFolderCannotBeMade() {
    assertThatThrownBy(() -> Publisher.open(Path.of("/proc/myograph")))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessage("/proc/myograph: cannot be used (no such file); name another with -o");
  }

  @Test
  void replacesADamagedBuildOfTheSameContent() throws IOException {
    Manifest manifest = Publisher.publish(folder, quads("soleus"), DRAFT);
    damage(manifest);
    assertThatThrownBy(() -> Build.open(folder)).isInstanceOf(DamagedBuildException.class);
    Publisher.publish(folder, quads("soleus"), DRAFT);
    try (Build build = Build.open(folder)) {
      assertThat(build.damage()).isEmpty();
    }
  }

  @Test
  void fallsBackToTheBuildBeforeADamagedOne() throws IOException {
    Manifest before = Publisher.publish(folder, quads("soleus"), DRAFT);
    Manifest current = Publisher.publish(folder, quads("gracilis"), DRAFT);
    damage(current);
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest().id()).isEqualTo(before.id());
      assertThat(build.damage()).hasValueSatisfying(why -> assertThat(why).contains("nodes"));
    }
  }

  @Test
  void findsOneBitThatIsWrongInAnyFileAndAnyFileThatIsMissing() throws IOException {
    Manifest before = Publisher.publish(folder, quads("soleus"), DRAFT);
    Path current =
        new Folder(folder).build(Publisher.publish(folder, quads("gracilis"), DRAFT).id());
    for (Path file : new Tree(current).files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int place : whole.length == 0 ? new int[0] : new int[] {0, whole.length / 2}) {
        byte[] wrong = whole.clone();
        wrong[place] ^= 1;
        Files.write(file, wrong);
        assertServes(before, file);
      }
      Files.delete(file);
      if (!file.endsWith("manifest.sha256")) { // of a build without one, the rest is looked at
        assertServes(before, file);
      }
      Files.write(file, whole);
    }
    try (Build build = Build.open(folder)) {
      assertThat(build.damage()).isEmpty();
    }
  }

  private void assertServes(Manifest manifest, Path damaged) {
    try (Build build = Build.open(folder)) {
      assertThat(build.manifest()).as(damaged.toString()).isEqualTo(manifest);
      assertThat(build.damage()).isPresent();
    }
  }

  @Test
  void opensWhatTookThePlaceOfADamagedBuildBesideTheOneThatIsStillRead() throws IOException {
    Manifest manifest = Publisher.publish(folder, quads("soleus"), DRAFT);
    Path data = new Folder(folder).build(manifest.id()).resolve(Folder.DATA);
    try (Database old = Database.open(data)) {
      damage(manifest);
      Publisher.publish(folder, quads("soleus"), DRAFT);
      try (Database repaired = Database.open(data);
          Database again = Database.open(data)) {
        assertThat(repaired).isSameAs(again).isNotSameAs(old);
      }
    }
  }

  @Test
  void twoPublicationsOfTheSameBuildAreToldApart() {
    assertThat(Publication.last(folder)).isEmpty();
    Manifest manifest = Publisher.publish(folder, quads("soleus"), DRAFT);
    Optional<Publication> first = Publication.last(folder);
    assertThat(first).map(Publication::id).contains(manifest.id());
    assertThat(Publication.last(folder)).isEqualTo(first);
    Publisher.publish(folder, quads("soleus"), DRAFT);
    assertThat(Publication.last(folder)).isNotEqualTo(first);
  }

  @Test
  void saysHowToMakeABuildWhereThereIsNone() {
    assertThatThrownBy(() -> Build.open(folder))
        .isInstanceOf(NoBuildException.class)
        .hasMessageContaining("build -o " + folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void changesNothingInAFolderByReadingFromIt() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    Map<String, String> before = new Tree(folder).digests();
    try (Build one = Build.open(folder);
        Build two = Build.open(folder)) {
      assertThat(lines(one)).isEqualTo(lines(two));
    }
    try (Build again = Build.open(folder)) {
      assertThat(lines(again)).hasSize(5);
    }
    assertThat(new Tree(folder).digests()).isEqualTo(before);
  }

  @Test
  void readsABuildThatMayNotBeWritten() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    new Tree(folder).files().forEach(file -> file.toFile().setWritable(false));
    try (Build build = Build.open(folder)) {
      assertThat(lines(build)).hasSize(5);
    }
  }

  @Test
  void readsAPrivateCopyWhereNothingMayBeWritten() throws IOException {
    Manifest manifest = Publisher.publish(folder, quads("soleus"), DRAFT);
    Path data = new Folder(folder).build(manifest.id()).resolve(Folder.DATA);
    Map<String, String> before = new Tree(folder).digests();
    try (Database database = Database.open(data, false)) {
      assertThat(Txn.calculateRead(database.quads(), () -> database.quads().stream().count()))
          .isEqualTo(5);
    }
    assertThat(new Tree(folder).digests()).isEqualTo(before);
  }

  @Test
  void refusesToBeWritten() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    try (Build build = Build.open(folder)) {
      DatasetGraph dataset = build.dataset();
      Quad quad = quads("gracilis").find().next();
      assertThatThrownBy(() -> Txn.executeRead(dataset, () -> dataset.add(quad)))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void answersSparqlOverAllGraphsAndTripleTerms() {
    Publisher.publish(folder, quads("soleus"), DRAFT);
    try (Build build = Build.open(folder)) {
      assertThat(ask(build, "{ id:soleus a myo:Muscle ; myo:innervatedBy id:tibial-nerve }"))
          .isTrue();
      assertThat(ask(build, "{ ?e rdf:reifies <<( id:soleus myo:innervatedBy ?n )>> }")).isTrue();
      assertThat(ask(build, "{ ?e rdf:reifies <<( id:soleus myo:performs ?n )>> }")).isFalse();
    }
  }

  private static boolean ask(Build build, String pattern) {
    DatasetGraph dataset = build.dataset();
    String query =
        """
        PREFIX myo: <https://w3id.org/myograph/ontology#>
        PREFIX id: <https://w3id.org/myograph/id/>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        ASK
        """
            + pattern;
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.create(query, DatasetFactory.wrap(dataset))) {
            return execution.execAsk();
          }
        });
  }

  private void damage(Manifest manifest) throws IOException {
    Path file = new Folder(folder).build(manifest.id()).resolve("data/nodes-data.obj");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private static List<String> lines(Build build) {
    DatasetGraph dataset = build.dataset();
    return Txn.calculateRead(dataset, () -> CanonicalQuads.lines(dataset).toList());
  }

  private List<String> builds() {
    try (Stream<Path> builds = Files.list(folder.resolve("builds"))) {
      return builds.map(each -> each.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatasetGraph quads(String muscle) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(
            """
            PREFIX myo: <https://w3id.org/myograph/ontology#>
            PREFIX id: <https://w3id.org/myograph/id/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            GRAPH <https://w3id.org/myograph/graph/ontology> {
              id:NAME a myo:Muscle .
              id:tibial-nerve a myo:Nerve .
            }
            GRAPH <https://w3id.org/myograph/graph/article/NAME> {
              id:NAME myo:innervatedBy id:tibial-nerve .
              <https://w3id.org/myograph/evidence/x>
                rdf:reifies <<( id:NAME myo:innervatedBy id:tibial-nerve )>> ;
                myo:qualifier "İ \\"quoted\\" \\n \\u2013" .
            }
            """
                .replace("NAME", muscle),
            Lang.TRIG)
        .parse(dataset);
    return dataset;
  }
}
