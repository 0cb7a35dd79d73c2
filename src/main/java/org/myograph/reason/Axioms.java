package org.myograph.reason;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.myograph.ontology.UnreadableOntologyException;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.NodeID;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDataPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.rdf.rdfxml.parser.OWLRDFConsumer;

/** The one place where triples become OWL axioms. */
public final class Axioms {
  private final OWLRDFConsumer consumer;
  private final Map<Node, String> blanks = new HashMap<>();

  private Axioms(OWLRDFConsumer consumer) {
    this.consumer = consumer;
  }

  /** All axioms of a graph. */
  public static OWLOntology of(Graph graph) {
    OWLOntology ontology = ontology(Stream.empty());
    OWLRDFConsumer consumer =
        new OWLRDFConsumer(ontology, new OWLOntologyLoaderConfiguration().setStrict(false));
    consumer.setOntologyFormat(new TurtleDocumentFormat());
    consumer.startModel(IRI.create("urn:x-myograph:ontology"));
    Axioms axioms = new Axioms(consumer);
    graph.stream().forEach(axioms::add);
    consumer.endModel();
    return ontology;
  }

  /** The axioms about classes and relations, and the declarations, without those about things. */
  static OWLOntology schemaOf(OWLOntology all) {
    Set<OWLAxiom> schema =
        Stream.of(
                all.tboxAxioms(Imports.EXCLUDED),
                all.rboxAxioms(Imports.EXCLUDED),
                all.axioms(AxiomType.DECLARATION))
            .flatMap(axioms -> axioms)
            .collect(Collectors.toSet());
    return ontology(schema.stream());
  }

  /** What is said of single things beyond their kinds and relations. */
  static Stream<OWLAxiom> ofThings(OWLOntology all) {
    return all.aboxAxioms(Imports.EXCLUDED)
        .filter(axiom -> !(axiom instanceof OWLObjectPropertyAssertionAxiom))
        .filter(axiom -> !(axiom instanceof OWLDataPropertyAssertionAxiom))
        .filter(
            axiom ->
                !(axiom instanceof OWLClassAssertionAxiom member)
                    || member.getClassExpression().isAnonymous());
  }

  private static OWLOntology ontology(Stream<? extends OWLAxiom> axioms) {
    try {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology();
      ontology.addAxioms(axioms);
      return ontology;
    } catch (OWLOntologyCreationException e) {
      throw new UnreadableOntologyException(e.getMessage());
    }
  }

  private void add(Triple triple) {
    String subject = name(triple.getSubject());
    String predicate = triple.getPredicate().getURI();
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      consumer.statementWithResourceValue(subject, predicate, name(object));
    } else if (object.getLiteralLanguage().isEmpty()) {
      consumer.statementWithLiteralValue(
          subject, predicate, object.getLiteralLexicalForm(), null, object.getLiteralDatatypeURI());
    } else {
      consumer.statementWithLiteralValue(
          subject, predicate, object.getLiteralLexicalForm(), object.getLiteralLanguage(), null);
    }
  }

  private String name(Node node) {
    return node.isURI()
        ? node.getURI()
        : blanks.computeIfAbsent(node, blank -> NodeID.nextAnonymousIRI());
  }
}
