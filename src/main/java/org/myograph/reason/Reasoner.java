package org.myograph.reason;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** Draws conclusions under one ontology. */
public final class Reasoner {
  private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::toString);
  private static final int SHOWN = 3;

  private final Map<String, List<Rule>> rules;
  private final List<String> unsupported;
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
    RuleBook book = RuleCompiler.compile(Axioms.schemaOf(Axioms.of(ontology)), betweenDifferent);
    wording = new Wording(ontology);
    rules = book.rules().stream().collect(Collectors.groupingBy(wording::of));
    unsupported = book.unsupported();
  }

  /** The axioms by which conclusions are drawn, in words. */
  public Set<String> axioms() {
    return new TreeSet<>(rules.keySet());
  }

  Collection<Rule> rules() {
    return rules.values().stream().flatMap(List::stream).toList();
  }

  /** The axioms by which nothing is concluded, each with the reason. */
  public List<String> unsupported() {
    return unsupported;
  }

  /** What follows from stated triples. */
  public Closure close(Collection<Triple> stated) {
    Fixpoint fixpoint = new Fixpoint(rules);
    fixpoint.run(stated);
    List<Inference> inferences =
        fixpoint.derived().entrySet().stream()
            .map(
                entry ->
                    new Inference(
                        entry.getKey(), entry.getValue().axiom(), entry.getValue().premises()))
            .sorted(Comparator.comparing(Inference::conclusion, ORDER))
            .toList();
    List<Contradiction> contradictions =
        fixpoint.clashes().values().stream()
            .sorted(Fixpoint.Firing.ORDER)
            .map(
                firing ->
                    new Contradiction(
                        firing.axiom(),
                        firing.premises(),
                        leaves(firing.premises(), fixpoint.derived())))
            .toList();
    return new Closure(inferences, contradictions);
  }

  /** What follows from all that the ontology and the articles of a dataset state. */
  public Closure close(DatasetGraph dataset) {
    return close(stated(dataset));
  }

  /**
   * Passes a closure on if nothing in it clashes.
   *
   * @throws InconsistencyException naming the statements that clash and the axiom
   */
  public Closure requireConsistent(Closure closure) {
    List<Contradiction> all = closure.contradictions();
    if (all.isEmpty()) {
      return closure;
    }
    String shown = all.stream().limit(SHOWN).map(this::explain).collect(Collectors.joining("; "));
    String more = all.size() > SHOWN ? "; and " + (all.size() - SHOWN) + " more" : "";
    throw new InconsistencyException("the statements contradict the ontology: " + shown + more);
  }

  private String explain(Contradiction contradiction) {
    return contradiction.stated().stream()
            .map(triple -> "\"" + wording.of(triple) + "\"")
            .collect(Collectors.joining(" and "))
        + " clash, for "
        + contradiction.axiom();
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

  private static List<Triple> leaves(List<Triple> premises, Map<Triple, Fixpoint.Firing> derived) {
    Deque<Triple> open = new ArrayDeque<>(premises);
    Set<Triple> seen = new HashSet<>();
    Set<Triple> leaves = new TreeSet<>(ORDER);
    while (!open.isEmpty()) {
      Triple next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (derived.containsKey(next)) {
        open.addAll(derived.get(next).premises());
      } else {
        leaves.add(next);
      }
    }
    return List.copyOf(leaves);
  }
}
