package org.myograph.reason;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What HermiT says of the same schema and facts. */
final class Oracle {
  private Oracle() {}

  /** The schema with the facts, as axioms. */
  static OWLOntology ontology(Graph schema, Collection<Triple> facts) {
    Graph all = GraphFactory.createDefaultGraph();
    schema.find().forEachRemaining(all::add);
    facts.forEach(all::add);
    return Axioms.of(all);
  }

  static boolean isConsistent(Graph schema, Collection<Triple> facts) {
    return new ReasonerFactory().createReasoner(ontology(schema, facts)).isConsistent();
  }

  /**
   * Whether a triple follows from others; only a yes is to be trusted, for HermiT is asked cold.
   */
  static boolean entails(Graph schema, Collection<Triple> facts, Triple conclusion) {
    OWLReasoner hermit = new ReasonerFactory().createReasoner(ontology(schema, facts));
    Set<OWLAxiom> known = Axioms.of(schema).axioms().collect(Collectors.toSet());
    List<? extends OWLAxiom> news =
        ontology(schema, Set.of(conclusion))
            .logicalAxioms()
            .filter(axiom -> !known.contains(axiom))
            .toList();
    return news.size() == 1 && hermit.isEntailed(news.get(0));
  }

  /** All types and relations of things by name; empty if the whole is inconsistent. */
  static Optional<Set<Triple>> entailments(Graph schema, Collection<Triple> facts) {
    OWLOntology ontology = ontology(schema, facts);
    OWLReasoner hermit = new ReasonerFactory().createReasoner(ontology);
    if (!hermit.isConsistent()) {
      return Optional.empty();
    }
    hermit.precomputeInferences(InferenceType.CLASS_HIERARCHY, InferenceType.CLASS_ASSERTIONS);
    Set<Triple> entailed = new HashSet<>();
    ontology
        .individualsInSignature()
        .forEach(
            thing -> {
              types(hermit, thing).forEach(entailed::add);
              relations(ontology, hermit, thing).forEach(entailed::add);
            });
    return Optional.of(entailed);
  }

  private static Stream<Triple> types(OWLReasoner hermit, OWLNamedIndividual thing) {
    return hermit
        .getTypes(thing, false)
        .entities()
        .filter(kind -> !kind.isOWLThing())
        .map(kind -> Triple.create(node(thing.getIRI()), RDF.type.asNode(), node(kind.getIRI())));
  }

  private static Stream<Triple> relations(
      OWLOntology ontology, OWLReasoner hermit, OWLNamedIndividual thing) {
    return ontology
        .objectPropertiesInSignature()
        .filter(relation -> !relation.isOWLTopObjectProperty())
        .flatMap(
            relation ->
                hermit
                    .getObjectPropertyValues(thing, relation)
                    .entities()
                    .map(
                        value ->
                            Triple.create(
                                node(thing.getIRI()),
                                node(relation.getIRI()),
                                node(value.getIRI()))));
  }

  private static Node node(IRI iri) {
    return NodeFactory.createURI(iri.getIRIString());
  }
}
