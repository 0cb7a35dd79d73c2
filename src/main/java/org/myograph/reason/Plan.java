package org.myograph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A law in numbers, with the order in which to look up the rest of its body, given a fact for one
 * atom of it. Which variables have a value by then is the same each time, so it is found out once.
 */
final class Plan {
  /** Subject and object are the number of a variable, or of a node with all its bits turned. */
  record Atom(int relation, int subject, int object) {}

  /** To look up one atom of the body, when its subject or its object may have a value already. */
  record Step(int position, Atom atom, boolean subjectKnown, boolean objectKnown) {}

  /** What to do with a fact that may be the atom at a position. */
  record Trigger(Plan plan, int position, Atom atom, List<Step> rest) {}

  private final Law law;
  private final int order;
  private final Dictionary names;
  private final Map<Node, Integer> variables = new HashMap<>();
  private final List<Atom> body;
  private final Optional<Atom> head;
  private final List<Integer> unequal;

  /**
   * @param order of the law among all
   */
  Plan(Law law, int order, Dictionary names) {
    this.law = law;
    this.order = order;
    this.names = names;
    body = law.rule().body().stream().map(this::atom).toList();
    head = law.rule().head().map(this::atom);
    unequal = law.rule().unequal().stream().map(this::term).toList();
  }

  Law law() {
    return law;
  }

  int order() {
    return order;
  }

  /** None if the body must not hold. */
  Optional<Atom> head() {
    return head;
  }

  List<Atom> body() {
    return body;
  }

  /** Whether what must be different is so. */
  boolean admits(int[] values) {
    return unequal.isEmpty() || value(unequal.get(0), values) != value(unequal.get(1), values);
  }

  static boolean isVariable(int term) {
    return term >= 0;
  }

  static int value(int term, int[] values) {
    return isVariable(term) ? values[term] : ~term;
  }

  int variables() {
    return variables.size();
  }

  List<Trigger> triggers() {
    return IntStream.range(0, body.size())
        .mapToObj(position -> new Trigger(this, position, body.get(position), rest(position)))
        .toList();
  }

  private Atom atom(Triple atom) {
    return atom.getPredicate().equals(RDF.type.asNode())
        ? new Atom(names.number(atom.getObject()), term(atom.getSubject()), ~Dictionary.NONE)
        : new Atom(
            names.number(atom.getPredicate()), term(atom.getSubject()), term(atom.getObject()));
  }

  private int term(Node node) {
    return node.isVariable()
        ? variables.computeIfAbsent(node, variable -> variables.size())
        : ~names.number(node);
  }

  /** Takes first what shares a variable with what is known, and of that what is known best. */
  private List<Step> rest(int position) {
    boolean[] known = new boolean[variables.size()];
    learn(body.get(position), known);
    List<Integer> open = new ArrayList<>(IntStream.range(0, body.size()).boxed().toList());
    open.remove(position);
    List<Step> rest = new ArrayList<>();
    while (!open.isEmpty()) {
      Integer next = open.stream().min(Comparator.comparingInt(i -> cost(i, known))).get();
      open.remove(next);
      Atom atom = body.get(next);
      rest.add(new Step(next, atom, isKnown(atom.subject(), known), isKnown(atom.object(), known)));
      learn(atom, known);
    }
    return rest;
  }

  private int cost(int position, boolean[] known) {
    int[] terms = {body.get(position).subject(), body.get(position).object()};
    boolean apart = IntStream.of(terms).noneMatch(term -> isVariable(term) && known[term]);
    int unknown = (int) IntStream.of(terms).filter(term -> !isKnown(term, known)).count();
    return apart ? terms.length + unknown : unknown;
  }

  private static boolean isKnown(int term, boolean[] known) {
    return !isVariable(term) || known[term];
  }

  private static void learn(Atom atom, boolean[] known) {
    IntStream.of(atom.subject(), atom.object())
        .filter(Plan::isVariable)
        .forEach(variable -> known[variable] = true);
  }
}
