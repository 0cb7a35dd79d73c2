package org.myograph.release;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.myograph.reason.Axioms;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAnnotationAssertionAxiom;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2ELProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** The part of a schema that stays within OWL 2 EL when things become classes. */
final class ElSchema {
  private ElSchema() {}

  static Stream<OWLAxiom> axioms(Graph schema) {
    OWLOntology whole = Axioms.of(withoutThings(schema));
    OWLOntology part =
        ClassAxioms.ontology(
            "https://w3id.org/myograph/classes/schema", whole.axioms().filter(ElSchema::isKept));
    part.removeAxioms(rangesOfChains(part).toList().stream());
    Set<OWLAxiom> beyond = beyond(part);
    while (!beyond.isEmpty()) {
      part.removeAxioms(beyond.stream());
      beyond = beyond(part);
    }
    return part.axioms();
  }

  /** "Has the value" becomes "has some of the class"; relations to texts become annotations. */
  private static Graph withoutThings(Graph schema) {
    Graph copy = GraphFactory.createDefaultGraph();
    schema.stream().filter(triple -> !ClassAxioms.isThing(triple.getSubject())).forEach(copy::add);
    for (Triple value : copy.find(Node.ANY, OWL.hasValue.asNode(), Node.ANY).toList()) {
      if (ClassAxioms.isThing(value.getObject())) {
        copy.delete(value);
        copy.add(value.getSubject(), OWL.someValuesFrom.asNode(), value.getObject());
        copy.add(value.getObject(), RDF.type.asNode(), OWL.Class.asNode());
      }
    }
    return copy;
  }

  private static boolean isKept(OWLAxiom axiom) {
    boolean told =
        axiom instanceof OWLAnnotationAssertionAxiom words
            && (words.getProperty().isLabel()
                || words.getProperty().getIRI().toString().equals(ClassAxioms.DEFINITION.getURI()));
    return told
        || axiom.isOfType(AxiomType.DECLARATION)
        || axiom.isLogicalAxiom() && axiom.individualsInSignature().findAny().isEmpty();
  }

  private static Set<OWLAxiom> beyond(OWLOntology ontology) {
    return new OWL2ELProfile()
        .checkOntology(ontology).getViolations().stream()
            .map(OWLProfileViolation::getAxiom)
            .collect(Collectors.toSet());
  }

  /**
   * Ranges of relations that chains lead to, which OWL 2 EL allows only if the last step has them
   * too; OWL API does not always see whether it has.
   */
  private static Stream<OWLAxiom> rangesOfChains(OWLOntology ontology) {
    return ontology
        .axioms(AxiomType.SUB_PROPERTY_CHAIN_OF)
        .filter(
            chain ->
                !chain
                    .getPropertyChain()
                    .get(chain.getPropertyChain().size() - 1)
                    .equals(chain.getSuperProperty()))
        .flatMap(chain -> ontology.objectPropertyRangeAxioms(chain.getSuperProperty()));
  }
}
