package org.myograph.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Runs rules until nothing new follows, semi-naively and in rounds: a round sees only what earlier
 * rounds have found, so each derivation is well-founded and as shallow as can be. Among several of
 * one round the first in order is kept, whatever order the triples come in.
 */
final class Fixpoint {
  /** A rule with its name, as it fired. */
  record Firing(String axiom, List<Triple> premises) {
    static final Comparator<Firing> ORDER =
        Comparator.comparingInt((Firing firing) -> firing.premises().size())
            .thenComparing(Firing::axiom)
            .thenComparing(firing -> firing.premises().toString());
  }

  private record Trigger(String axiom, Rule rule, int position) {}

  private final Map<Node, List<Trigger>> triggers = new HashMap<>();
  private final Graph known = GraphFactory.createDefaultGraph();
  private final Map<Triple, Firing> derived = new HashMap<>();
  private final Map<Set<Triple>, Firing> clashes = new HashMap<>();
  private Map<Triple, Firing> round = new HashMap<>();

  /**
   * @param rules by their axioms in words
   */
  Fixpoint(Map<String, List<Rule>> rules) {
    rules.forEach((axiom, those) -> those.forEach(rule -> register(axiom, rule)));
  }

  private void register(String axiom, Rule rule) {
    for (int i = 0; i < rule.body().size(); i++) {
      triggers
          .computeIfAbsent(key(rule.body().get(i)), key -> new ArrayList<>())
          .add(new Trigger(axiom, rule, i));
    }
  }

  private static Node key(Triple triple) {
    boolean isType = triple.getPredicate().equals(RDF.type.asNode());
    return isType ? triple.getObject() : triple.getPredicate();
  }

  void run(Collection<Triple> stated) {
    stated.forEach(known::add);
    Collection<Triple> news = known.find().toList();
    while (!news.isEmpty()) {
      round = new HashMap<>();
      news.forEach(this::fireOn);
      derived.putAll(round);
      round.keySet().forEach(known::add);
      news = round.keySet();
    }
  }

  /** What each new triple follows from. */
  Map<Triple, Firing> derived() {
    return derived;
  }

  /** The sets of triples that cannot hold together, each with the axiom that says so. */
  Map<Set<Triple>, Firing> clashes() {
    return clashes;
  }

  private void fireOn(Triple fact) {
    for (Trigger trigger : triggers.getOrDefault(key(fact), List.of())) {
      Map<Node, Node> bindings = new HashMap<>();
      if (bind(trigger.rule().body().get(trigger.position()), fact, bindings)) {
        List<Triple> open = new ArrayList<>(trigger.rule().body());
        open.remove(trigger.position());
        join(open, bindings, all -> fire(trigger, all));
      }
    }
  }

  private void join(
      List<Triple> open, Map<Node, Node> bindings, Consumer<Map<Node, Node>> complete) {
    if (open.isEmpty()) {
      complete.accept(bindings);
      return;
    }
    Triple next = open.stream().min(Comparator.comparingInt(atom -> unbound(atom, bindings))).get();
    List<Triple> rest = new ArrayList<>(open);
    rest.remove(next);
    Triple pattern = bound(next, bindings);
    for (Triple fact : known.find(wild(pattern)).toList()) {
      Map<Node, Node> wider = new HashMap<>(bindings);
      if (bind(next, fact, wider)) {
        join(rest, wider, complete);
      }
    }
  }

  private void fire(Trigger trigger, Map<Node, Node> bindings) {
    Rule rule = trigger.rule();
    if (!rule.unequal().isEmpty()
        && Objects.equals(
            value(rule.unequal().get(0), bindings), value(rule.unequal().get(1), bindings))) {
      return;
    }
    List<Triple> premises = rule.body().stream().map(atom -> bound(atom, bindings)).toList();
    Firing firing = new Firing(trigger.axiom(), premises);
    if (rule.head().isEmpty()) {
      clashes.merge(Set.copyOf(premises), firing, Fixpoint::first);
      return;
    }
    Triple conclusion = bound(rule.head().get(), bindings);
    if (!conclusion.getSubject().isLiteral() && !known.contains(conclusion)) {
      round.merge(conclusion, firing, Fixpoint::first);
    }
  }

  private static Firing first(Firing one, Firing other) {
    return Firing.ORDER.compare(one, other) <= 0 ? one : other;
  }

  private static int unbound(Triple atom, Map<Node, Node> bindings) {
    Triple pattern = bound(atom, bindings);
    return (pattern.getSubject().isVariable() ? 1 : 0) + (pattern.getObject().isVariable() ? 1 : 0);
  }

  private static Triple bound(Triple atom, Map<Node, Node> bindings) {
    return Rule.map(atom, node -> value(node, bindings));
  }

  private static Node value(Node node, Map<Node, Node> bindings) {
    return node.isVariable() ? bindings.getOrDefault(node, node) : node;
  }

  private static Triple wild(Triple pattern) {
    return Rule.map(pattern, node -> node.isVariable() ? Node.ANY : node);
  }

  private static boolean bind(Triple atom, Triple fact, Map<Node, Node> bindings) {
    return bind(atom.getSubject(), fact.getSubject(), bindings)
        && atom.getPredicate().equals(fact.getPredicate())
        && bind(atom.getObject(), fact.getObject(), bindings);
  }

  private static boolean bind(Node pattern, Node node, Map<Node, Node> bindings) {
    if (!pattern.isVariable()) {
      return pattern.equals(node);
    }
    Node before = bindings.putIfAbsent(pattern, node);
    return before == null || before.equals(node);
  }
}
