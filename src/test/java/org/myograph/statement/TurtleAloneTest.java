package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.article.ArticleReader;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;

/** What Turtle adds is read without a change of Java. */
class TurtleAloneTest {
  private static final String PAGE =
      """
      Soleus

      From WikiMSK
      Drainage Vena soleana

      The soleus drains into the vena soleana magna.
      The plantaris may wiggle the ankle.
      """;

  private static final String PREFIXES =
      """
      @prefix myo: <https://w3id.org/myograph/ontology#> .
      @prefix id: <https://w3id.org/myograph/id/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  private static final String TURTLE =
      PREFIXES
          + """
      myo:drainsInto a owl:ObjectProperty ; rdfs:label "drains into" ;
        rdfs:domain myo:Muscle ; rdfs:range myo:Vein ;
        myo:fieldLabel "Drainage" ; myo:cue "{S} drain into {O}" .
      id:vena-soleana a myo:Vein ; rdfs:label "vena soleana" ; skos:altLabel "vena soleana magna" .
      id:wiggling a myo:Movement ; rdfs:label "wiggling" ; myo:verb "wiggle {part}" .
      """;

  @TempDir private Path folder;

  @Test
  void readsANewRelationTermAndMovement() throws IOException {
    assertThat(read(Path.of("ontology"))).isEmpty();
    copyOntology();
    Files.writeString(folder.resolve("veins.ttl"), TURTLE);
    assertThat(read(folder))
        .containsExactly(
            "soleus | drainsInto | vena soleana | asserted",
            "soleus | drainsInto | vena soleana | asserted",
            "plantaris | performs | wiggling of ankle | hedged");
  }

  @Test
  void readsTheMuscleThatTheReadmeAddsInThreeLines() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher block =
        Pattern.compile("(?s)\\*\\*A muscle\\*\\*.*?```turtle\n(.*?)```").matcher(readme);
    assertThat(block.find()).isTrue();
    assertThat(block.group(1).lines()).hasSizeLessThanOrEqualTo(3);
    copyOntology();
    Files.writeString(folder.resolve("muscle.ttl"), PREFIXES + block.group(1));
    String page = "Fourth psoas\n\nFrom WikiMSK\nInsertion Lesser trochanter of the femur\n";
    assertThat(read(folder, page))
        .containsExactly("psoas quartus | hasInsertion | lesser trochanter of femur | asserted");
  }

  private static List<String> read(Path ontology) {
    return read(ontology, PAGE);
  }

  private static List<String> read(Path ontology, String page) {
    Vocabulary vocabulary = Ontology.read(ontology).vocabulary();
    ArticleReader articles = new ArticleReader(vocabulary.pageWords());
    return new StatementReader(vocabulary)
        .read(articles.read("soleus.txt", page.getBytes(StandardCharsets.UTF_8))).stream()
            .map(statement -> Fact.of(statement).toString())
            .toList();
  }

  private void copyOntology() throws IOException {
    Path source = Path.of("ontology");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
