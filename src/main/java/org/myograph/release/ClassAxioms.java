package org.myograph.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.ontology.NameProperties;
import org.myograph.ontology.Names;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLAnnotationProperty;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * Makes axioms about classes of triples about things, with relations of OBO where there are some.
 */
final class ClassAxioms {
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";

  static final Node DEFINITION = NodeFactory.createURI(OBO + "IAO_0000115");

  private final OWLDataFactory factory = OWLManager.getOWLDataFactory();
  private final Graph mappings;
  private final Map<Node, Node> relations = new HashMap<>();
  private final Set<Node> texts;

  /**
   * @param ontology tells by which properties things are named
   * @param mappings tell which relations and classes elsewhere mean the same
   */
  ClassAxioms(Graph ontology, Graph mappings) {
    this.mappings = mappings;
    exact(Names.MYO).forEach(triple -> relations.put(triple.getSubject(), triple.getObject()));
    relations.put(RDFS.label.asNode(), RDFS.label.asNode());
    relations.put(SKOS.definition.asNode(), DEFINITION);
    relations.put(Names.myo("relatedName"), synonym("Related"));
    NameProperties.exact(ontology).stream()
        .filter(property -> !property.equals(SKOS.hiddenLabel.asNode()))
        .forEach(property -> relations.put(property, synonym("Exact")));
    texts = Set.of(RDFS.label.asNode(), DEFINITION, synonym("Related"), synonym("Exact"));
  }

  private static Node synonym(String scope) {
    return NodeFactory.createURI(OBO_IN_OWL + "has" + scope + "Synonym");
  }

  static boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(Names.ID);
  }

  static OWLOntology ontology(String iri, Stream<? extends OWLAxiom> axioms) {
    try {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology(IRI.create(iri));
      ontology.addAxioms(axioms);
      return ontology;
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy with relations named as in OBO. */
  Graph renamed(Graph schema) {
    Graph copy = GraphFactory.createDefaultGraph();
    schema.stream()
        .map(
            triple ->
                Triple.create(
                    renamed(triple.getSubject()),
                    renamed(triple.getPredicate()),
                    renamed(triple.getObject())))
        .forEach(copy::add);
    return copy;
  }

  private Node renamed(Node node) {
    return relations.getOrDefault(node, node);
  }

  /** Which classes of other ontologies are equivalent to ours. */
  Stream<OWLAxiom> equivalences() {
    return exact(Names.ID)
        .map(
            triple ->
                factory.getOWLEquivalentClassesAxiom(
                    kind(triple.getSubject()), kind(triple.getObject())));
  }

  private Stream<Triple> exact(String prefix) {
    return mappings.stream(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
        .filter(triple -> triple.getSubject().getURI().startsWith(prefix))
        .filter(triple -> triple.getObject().getURI().startsWith(OBO));
  }

  /**
   * What a triple about a thing says of its class; nothing if it only helps to read articles.
   *
   * @param schema knows the relations
   * @param quotes sentences that state it
   */
  Stream<OWLAxiom> of(Triple triple, OWLOntology schema, List<String> quotes) {
    OWLClass subject = kind(triple.getSubject());
    Node object = triple.getObject();
    Node relation = renamed(triple.getPredicate());
    IRI name = IRI.create(relation.getURI());
    if (relation.equals(RDF.type.asNode())) {
      return schema.containsClassInSignature(IRI.create(object.getURI()))
          ? Stream.of(
              factory.getOWLDeclarationAxiom(subject), subClass(subject, kind(object), quotes))
          : Stream.empty();
    }
    if (relation.equals(SKOS.exactMatch.asNode())) {
      return Stream.of(text(subject, OBO_IN_OWL + "hasDbXref", curie(object), quotes));
    }
    if (texts.contains(relation)) {
      return Stream.of(text(subject, relation.getURI(), object.getLiteralLexicalForm(), quotes));
    }
    if (isThing(object) && schema.containsObjectPropertyInSignature(name)) {
      OWLClassExpression some =
          factory.getOWLObjectSomeValuesFrom(factory.getOWLObjectProperty(name), kind(object));
      return Stream.of(subClass(subject, some, quotes));
    }
    return quotes.isEmpty()
        ? Stream.empty()
        : Stream.of(text(subject, relation.getURI(), object.getLiteralLexicalForm(), quotes));
  }

  private OWLClass kind(Node node) {
    return factory.getOWLClass(IRI.create(node.getURI()));
  }

  private OWLAxiom subClass(OWLClass subject, OWLClassExpression kind, List<String> quotes) {
    return factory.getOWLSubClassOfAxiom(subject, kind, sources(quotes));
  }

  private OWLAxiom text(OWLClass subject, String property, String words, List<String> quotes) {
    return factory.getOWLAnnotationAssertionAxiom(
        property(property), subject.getIRI(), factory.getOWLLiteral(words), sources(quotes));
  }

  private Set<OWLAnnotation> sources(List<String> quotes) {
    return quotes.stream()
        .map(
            quote ->
                factory.getOWLAnnotation(
                    property(OBO_IN_OWL + "source"), factory.getOWLLiteral(quote)))
        .collect(Collectors.toSet());
  }

  private OWLAnnotationProperty property(String iri) {
    return factory.getOWLAnnotationProperty(IRI.create(iri));
  }

  /** "UBERON:0008521" */
  private static String curie(Node node) {
    return node.getURI().replaceFirst("^" + OBO + "([^_/]+)_", "$1:");
  }
}
