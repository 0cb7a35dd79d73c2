package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLObjectHasSelf;
import org.semanticweb.owlapi.model.OWLObjectUnionOf;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.profiles.violations.UseOfNonSuperClassExpression;

/** Holds the schema to the rules that the reasoning rests on. */
class SchemaTest {
  private static final OWLOntology ONTOLOGY = Axioms.of(Schema.graph());

  @Test
  void staysInOwl2Dl() {
    assertThat(Profiles.OWL2_DL.checkOntology(ONTOLOGY).getViolations()).isEmpty();
  }

  @Test
  void leavesOwl2RlOnlyByUnionsAndMarksThatYieldNoTriples() {
    List<OWLProfileViolation> violations = Profiles.OWL2_RL.checkOntology(ONTOLOGY).getViolations();
    assertThat(violations).isNotEmpty().allSatisfy(SchemaTest::yieldsNoTriple);
  }

  private static void yieldsNoTriple(OWLProfileViolation violation) {
    assertThat(violation).isInstanceOf(UseOfNonSuperClassExpression.class);
    assertThat(violation.getExpression())
        .isInstanceOfAny(OWLObjectUnionOf.class, OWLObjectHasSelf.class);
    if (violation.getExpression() instanceof OWLObjectUnionOf) {
      assertThat(violation.getAxiom().getAxiomType())
          .isIn(AxiomType.OBJECT_PROPERTY_DOMAIN, AxiomType.OBJECT_PROPERTY_RANGE);
    }
  }

  @Test
  void hasARuleForEveryAxiomButTheRangeOfNames() {
    assertThat(Schema.reasoner().unsupported())
        .singleElement()
        .asString()
        .contains("DataPropertyRange")
        .contains("alsoKnownAs");
  }

  @Test
  void explainsEveryClassAndRelation() {
    Set<Node> bare =
        Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
            .flatMap(kind -> Schema.graph().stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .filter(each -> !has(each, RDFS.label.asNode()) || !has(each, SKOS.definition.asNode()))
            .collect(Collectors.toSet());
    assertThat(bare).isEmpty();
  }

  private static boolean has(Node subject, Node property) {
    return Schema.graph().contains(subject, property, Node.ANY);
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
