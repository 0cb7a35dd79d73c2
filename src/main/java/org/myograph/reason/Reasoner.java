package org.myograph.reason;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.semanticweb.owlapi.model.OWLOntology;

/** Draws conclusions under one ontology. */
public final class Reasoner {
  private final List<Law> laws;
  private final List<Uncompiled> uncompiled;
  private final Wording wording;

  /**
   * Classifies the ontology and compiles it.
   *
   * @throws InconsistencyException if a class of it can have no members
   */
  public Reasoner(Graph ontology) {
    Set<Node> betweenDifferent =
        ontology.stream(Node.ANY, Names.myo("betweenDifferent"), Node.ANY)
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    OWLOntology all = Axioms.of(ontology);
    RuleBook book =
        RuleCompiler.compile(Axioms.schemaOf(all), Axioms.ofThings(all), betweenDifferent);
    wording = new Wording(ontology);
    laws = book.rules().stream().map(rule -> new Law(wording.of(rule), rule)).sorted().toList();
    uncompiled = book.uncompiled();
  }

  /** The axioms by which conclusions are drawn, in words. */
  public Set<String> axioms() {
    return laws.stream().map(Law::words).collect(Collectors.toCollection(TreeSet::new));
  }

  List<Law> laws() {
    return laws;
  }

  /** A triple as a sentence without its full stop, by the labels of the ontology. */
  public String words(Triple triple) {
    return wording.of(triple);
  }

  /**
   * The axioms, or parts of them, that yield no rule, sorted: whether something follows by these
   * alone is not known. {@link Uncompiled#open} tells of which relations and classes a triple that
   * is not inferred may yet be entailed; of all others no is no.
   */
  public List<Uncompiled> uncompiled() {
    return uncompiled;
  }

  /** What follows from stated triples. */
  public Closure close(Collection<Triple> stated) {
    return start().add(stated);
  }

  /** Nothing yet, to add stated triples to. */
  public Materialization start() {
    return new Materialization(laws);
  }

  /** What follows from all that the ontology and the articles of a dataset state. */
  public Closure close(DatasetGraph dataset) {
    return close(stated(dataset));
  }

  /** The distinct triples about things that the ontology and the articles state. */
  static Set<Triple> stated(DatasetGraph dataset) {
    Node ontology = Names.graph("ontology");
    String articles = Names.graph("article/").getURI();
    Set<Triple> facts = new HashSet<>();
    dataset
        .find()
        .forEachRemaining(
            quad -> {
              Node graph = quad.getGraph();
              if ((graph.equals(ontology) || graph.isURI() && graph.getURI().startsWith(articles))
                  && isFact(quad)) {
                facts.add(quad.asTriple());
              }
            });
    return facts;
  }

  private static boolean isFact(Quad quad) {
    String predicate = quad.getPredicate().getURI();
    return quad.getSubject().isURI()
        && quad.getSubject().getURI().startsWith(Names.ID)
        && (predicate.equals(RDF.type.getURI()) || predicate.startsWith(Names.MYO));
  }
}
