package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Holds the schema to the rules that the reasoning rests on. */
class SchemaTest {
  private static final int LONGEST_FILE = 600;
  private static final OWLOntology SCHEMA = Axioms.of(Schema.graph());
  private static final OWLOntology WHOLE = Axioms.of(Ontology.bundled().graph());

  @Test
  void staysInOwl2DlWithAndWithoutTerms() {
    assertThat(Profiles.OWL2_DL.checkOntology(SCHEMA).getViolations()).isEmpty();
    assertThat(Profiles.OWL2_DL.checkOntology(WHOLE).getViolations()).isEmpty();
  }

  /** The listed axioms serve checking alone: they forbid or mark, and none yields a triple. */
  @Test
  void leavesOwl2RlByTheListedAxiomsAlone() throws IOException {
    Set<String> outside =
        Profiles.OWL2_RL.checkOntology(SCHEMA).getViolations().stream()
            .map(violation -> violation.getAxiom().toString())
            .map(axiom -> axiom.replaceAll("<" + Names.MYO + "(\\w+)>", "myo:$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(outside)
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/schema/outside-rl.txt")));
  }

  @Test
  void contradictsItselfInNoClassSaysHermit() {
    OWLReasoner hermit = new ReasonerFactory().createReasoner(SCHEMA);
    hermit.precomputeInferences(InferenceType.CLASS_HIERARCHY);
    assertThat(hermit.isConsistent()).isTrue();
    assertThat(hermit.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
  }

  /** All terms at once take HermiT about six seconds as long as it need not classify them. */
  @Test
  void contradictsItselfInNoTermSaysHermit() {
    assertThat(new ReasonerFactory().createReasoner(WHOLE).isConsistent()).isTrue();
  }

  @Test
  void leavesNoRelationOpenButTheMarksInsideChains() {
    Set<Node> relations =
        Schema.graph().stream(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    Set<Node> open =
        Schema.reasoner().uncompiled().stream()
            .flatMap(axiom -> axiom.open().stream())
            .filter(relations::contains)
            .collect(Collectors.toSet());
    assertThat(open).isEqualTo(Schema.MARKS);
  }

  @Test
  void givesEveryClassAndRelationALabelADefinitionAnExampleAndASource() {
    Set<Node> bare =
        Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
            .flatMap(kind -> Schema.graph().stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .filter(SchemaTest::isBare)
            .collect(Collectors.toSet());
    assertThat(bare).isEmpty();
  }

  private static boolean isBare(Node subject) {
    return Stream.of(RDFS.label, SKOS.definition, SKOS.example, DCTerms.source)
        .anyMatch(property -> !Schema.graph().contains(subject, property.asNode(), Node.ANY));
  }

  @Test
  void hasNoTurtleFileOfMoreThanSixHundredLines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      List<Path> turtle = files.filter(file -> file.toString().endsWith(".ttl")).toList();
      assertThat(turtle)
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  @Test
  void tellsNoTwoClassesApartByTheSameLabel() {
    List<String> labels =
        Schema.graph().stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .flatMap(each -> Schema.graph().stream(each, RDFS.label.asNode(), Node.ANY))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertThat(labels).doesNotHaveDuplicates();
  }
}
