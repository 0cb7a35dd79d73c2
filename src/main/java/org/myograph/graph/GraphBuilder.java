package org.myograph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.article.Article;
import org.myograph.link.Mapping;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.statement.Certainty;
import org.myograph.statement.Statement;

/** The one place where statements become quads. */
public final class GraphBuilder {
  private final DatasetGraph dataset = DatasetGraphFactory.create();
  private final Graph ontology;

  /**
   * Starts with the ontology alone.
   *
   * @param ontology classes, relations and reference anatomy
   */
  public GraphBuilder(Graph ontology) {
    this.ontology = ontology;
    BlankNodes.stable(ontology).forEach(dataset.getGraph(Names.graph("ontology"))::add);
  }

  /** The quads so far; more may be added to it. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Adds what one article states, and how it is known. */
  public GraphBuilder add(Article article, List<Statement> statements) {
    Graph graph = dataset.getGraph(Names.articleGraph(article.name()));
    describe(article, graph);
    Map<String, Integer> seen = new HashMap<>();
    statements.stream()
        .sorted(
            Comparator.comparing(Statement::certainty)
                .thenComparing(Statement::qualifier)
                .thenComparing(Statement::condition)
                .thenComparing(statement -> statement.evidence().cue()))
        .forEach(statement -> state(statement, article, graph, seen));
    Set<Term> described = new HashSet<>();
    statements.forEach(
        statement -> {
          describe(statement.subject(), graph, described);
          if (!isText(statement)) {
            describe(statement.object(), graph, described);
          }
        });
    topic(article, graph);
    return this;
  }

  /** Adds rows that link things to other ontologies. */
  public GraphBuilder add(List<Mapping> mappings) {
    Graph graph = dataset.getGraph(Names.graph("mappings"));
    for (Mapping mapping : mappings) {
      MappingTriples.of(mapping).forEach(graph::add);
    }
    return this;
  }

  private void describe(Article article, Graph graph) {
    Node name = Names.article(article.name());
    graph.add(name, RDF.type.asNode(), Names.myo("Article"));
    graph.add(name, DCTerms.title.asNode(), text(article.title()));
    graph.add(name, DCTerms.source.asNode(), text(article.source().location()));
    graph.add(name, Names.myo("sha256"), text(article.source().sha256()));
  }

  /** What the title names, whether the ontology has it or a pattern makes it. */
  private void topic(Article article, Graph graph) {
    Node thing = Names.id(Names.slug(article.title()));
    if (ontology.contains(thing, RDF.type.asNode(), Node.ANY)
        || graph.contains(thing, RDF.type.asNode(), Node.ANY)) {
      graph.add(Names.article(article.name()), Names.myo("about"), thing);
    }
  }

  private void state(Statement statement, Article article, Graph graph, Map<String, Integer> seen) {
    Triple triple = triple(statement);
    if (statement.certainty() == Certainty.ASSERTED) {
      graph.add(triple);
    }
    EvidenceTriples evidence = new EvidenceTriples(statement, triple, article);
    int repetition = seen.merge(evidence.key(), 1, Integer::sum);
    evidence.triples(repetition).forEach(graph::add);
  }

  private Triple triple(Statement statement) {
    Node relation = Names.myo(statement.relation());
    Term object = statement.object();
    return Triple.create(
        Names.id(statement.subject().slug()),
        relation,
        isText(statement) ? text(object.label()) : Names.id(object.slug()));
  }

  /** Whether what is said is a name and not a thing. */
  private boolean isText(Statement statement) {
    Node relation = Names.myo(statement.relation());
    return ontology.contains(relation, RDF.type.asNode(), OWL.DatatypeProperty.asNode());
  }

  private void describe(Term term, Graph graph, Set<Term> described) {
    if (term.status() == Term.Status.REFERENCE || !described.add(term)) {
      return;
    }
    Node name = Names.id(term.slug());
    boolean derived = term.status() == Term.Status.DERIVED;
    graph.add(name, RDF.type.asNode(), Names.myo(term.kind()));
    graph.add(name, RDFS.label.asNode(), text(term.label()));
    graph.add(name, Names.myo("status"), Names.myo(derived ? "Derived" : "Provisional"));
    for (Term.Link link : term.links()) {
      graph.add(name, Names.myo(link.relation()), Names.id(link.target().slug()));
      describe(link.target(), graph, described);
    }
  }

  static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }
}
