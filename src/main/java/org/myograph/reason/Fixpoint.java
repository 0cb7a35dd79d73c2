package org.myograph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Runs rules until nothing new follows, semi-naively: a fact is joined with those that had their
 * turn before it, so each set of premises is met once.
 *
 * <p>Facts have their turn in the order of their depth, which is 0 for what is stated and else one
 * more than that of the deepest premise. So the derivation kept for a fact is one of least depth,
 * and among those the first in order, in whatever order the facts come in. Facts may be added
 * later: one that comes to lie less deep than before has its turn again.
 */
final class Fixpoint {
  private final Dictionary names = new Dictionary();
  private final Facts facts = new Facts();
  private final Firings firings = new Firings();
  private final List<Plan> plans = new ArrayList<>();

  /** Of each relation of the laws. */
  private final List<Triggers> triggers = new ArrayList<>();

  private final Map<List<Integer>, Integer> clashes = new HashMap<>();
  private final TreeMap<Integer, BitSet> levels = new TreeMap<>();
  private final BitSet waiting = new BitSet();

  /** The relations of the laws of which a fact has had its turn. */
  private final BitSet turned = new BitSet();

  private BitSet changed = new BitSet();

  /** Of the rule that is being joined: the values of its variables and the facts of its body. */
  private int[] values = {};

  private int[] premises = {};

  /**
   * @param laws in their order
   */
  Fixpoint(List<Law> laws) {
    for (int i = 0; i < laws.size(); i++) {
      Plan plan = new Plan(laws.get(i), i, names);
      values = longer(values, plan.variables());
      premises = longer(premises, plan.body().size());
      plans.add(plan);
    }
    for (int i = 0; i < names.size(); i++) {
      triggers.add(new Triggers());
    }
    plans.stream().flatMap(plan -> plan.triggers().stream()).forEach(this::prepare);
  }

  private void prepare(Plan.Trigger trigger) {
    arm(trigger);
    for (Plan.Step step : trigger.rest()) {
      if (step.subjectKnown() != step.objectKnown()) {
        facts.index(step.atom().relation(), step.subjectKnown());
      }
    }
  }

  /** Lets a trigger wait while a relation that it looks up has no fact yet. */
  private void arm(Plan.Trigger trigger) {
    trigger.rest().stream()
        .map(step -> step.atom().relation())
        .filter(relation -> !turned.get(relation))
        .findFirst()
        .ifPresentOrElse(
            relation -> triggers.get(relation).waiting().add(trigger),
            () -> triggers.get(trigger.atom().relation()).add(trigger));
  }

  private static int[] longer(int[] array, int length) {
    return array.length < length ? new int[length] : array;
  }

  /** Adds stated triples and all that follows; gives the facts that are new or follow otherwise. */
  BitSet add(Collection<Triple> stated) {
    changed = new BitSet();
    plans.stream().filter(plan -> plan.body().isEmpty()).forEach(this::fire);
    stated.stream().filter(Fixpoint::isType).forEach(this::state);
    stated.stream().filter(triple -> !isType(triple)).forEach(this::state);
    while (!levels.isEmpty()) {
      Map.Entry<Integer, BitSet> level = levels.pollFirstEntry();
      level.getValue().stream().forEach(fact -> turn(fact, level.getKey()));
    }
    return changed;
  }

  private void state(Triple triple) {
    int subject = names.number(triple.getSubject());
    int object = names.number(triple.getObject());
    if (isType(triple)) {
      put(object, subject, Dictionary.NONE, 0, null);
    } else {
      put(names.number(triple.getPredicate()), subject, object, 0, null);
    }
  }

  private static boolean isType(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode());
  }

  private void turn(int fact, int level) {
    if (facts.depth(fact) == level && waiting.get(fact)) {
      waiting.clear(fact);
      int relation = facts.relation(fact);
      if (relation < triggers.size()) {
        open(relation);
        turn(fact, triggers.get(relation));
      }
    }
  }

  private void open(int relation) {
    if (!turned.get(relation)) {
      turned.set(relation);
      triggers.get(relation).waiting().forEach(this::arm);
    }
  }

  private void turn(int fact, Triggers triggers) {
    int object = facts.object(fact);
    if (object != Dictionary.NONE) {
      triggers.ofAny().forEach(trigger -> turn(fact, trigger));
    }
    if (!triggers.ofOne().isEmpty()) {
      triggers.ofOne().getOrDefault(object, List.of()).forEach(trigger -> turn(fact, trigger));
    }
  }

  private void turn(int fact, Plan.Trigger trigger) {
    Plan.Atom atom = trigger.atom();
    boolean again = atom.object() == atom.subject();
    if (match(atom.subject(), facts.subject(fact), false)
        && match(atom.object(), facts.object(fact), again)) {
      premises[trigger.position()] = fact;
      join(trigger, 0);
    }
  }

  private boolean match(int term, int node, boolean known) {
    if (!known && Plan.isVariable(term)) {
      values[term] = node;
      return true;
    }
    return Plan.value(term, values) == node;
  }

  private void join(Plan.Trigger trigger, int done) {
    if (done == trigger.rest().size()) {
      fire(trigger.plan());
      return;
    }
    Plan.Step step = trigger.rest().get(done);
    int relation = step.atom().relation();
    int subject = step.subjectKnown() ? Plan.value(step.atom().subject(), values) : -1;
    int object = step.objectKnown() ? Plan.value(step.atom().object(), values) : -1;
    if (step.subjectKnown() && step.objectKnown()) {
      join(trigger, done, facts.find(relation, subject, object));
    } else if (step.subjectKnown()) {
      for (int f = facts.lastOfSubject(relation, subject); f >= 0; f = facts.beforeOfSubject(f)) {
        join(trigger, done, f);
      }
    } else if (step.objectKnown()) {
      for (int f = facts.lastOfObject(relation, object); f >= 0; f = facts.beforeOfObject(f)) {
        join(trigger, done, f);
      }
    } else {
      for (int f = facts.last(relation); f >= 0; f = facts.before(f)) {
        join(trigger, done, f);
      }
    }
  }

  private void join(Plan.Trigger trigger, int done, int fact) {
    if (fact < 0 || waiting.get(fact)) {
      return;
    }
    Plan.Step step = trigger.rest().get(done);
    Plan.Atom atom = step.atom();
    boolean again = atom.object() == atom.subject();
    if (match(atom.subject(), facts.subject(fact), step.subjectKnown())
        && match(atom.object(), facts.object(fact), step.objectKnown() || again)) {
      premises[step.position()] = fact;
      join(trigger, done + 1);
    }
  }

  private void fire(Plan plan) {
    if (!plan.admits(values)) {
      return;
    }
    if (plan.head().isEmpty()) {
      clash(plan);
      return;
    }
    Plan.Atom head = plan.head().get();
    int subject = Plan.value(head.subject(), values);
    if (!names.isLiteral(subject)) {
      put(head.relation(), subject, Plan.value(head.object(), values), below(plan), plan);
    }
  }

  private int below(Plan plan) {
    int deepest = 0;
    for (int i = 0; i < plan.body().size(); i++) {
      deepest = Math.max(deepest, facts.depth(premises[i]));
    }
    return deepest + 1;
  }

  /** Notes that a fact lies at a depth, unless that is known better. */
  private void put(int relation, int subject, int object, int level, Plan plan) {
    int known = facts.size();
    int fact = facts.put(relation, subject, object);
    if (fact < known && level >= facts.depth(fact)) {
      if (level == facts.depth(fact) && level > 0 && compare(plan, facts.firing(fact)) < 0) {
        facts.set(fact, level, firing(plan));
        changed.set(fact);
      }
      return;
    }
    facts.set(fact, level, plan == null ? Firings.STATED : firing(plan));
    changed.set(fact);
    waiting.set(fact);
    levels.computeIfAbsent(level, key -> new BitSet()).set(fact);
  }

  private void clash(Plan plan) {
    List<Integer> key =
        Arrays.stream(premises, 0, plan.body().size()).sorted().distinct().boxed().toList();
    Integer known = clashes.get(key);
    if (known == null || compare(plan, known) >= 0) {
      clashes.put(key, firing(plan));
    }
  }

  private int firing(Plan plan) {
    return firings.write(plan.order(), premises, plan.body().size());
  }

  /** The order of the current premises under a plan and of a firing. */
  private int compare(Plan plan, int firing) {
    int order = Integer.compare(plan.order(), firings.law(firing));
    for (int i = 0; order == 0 && i < firings.count(firing); i++) {
      order = compare(premises[i], firings.premise(firing, i));
    }
    return order;
  }

  private int compare(int one, int other) {
    int order = names.compare(facts.subject(one), facts.subject(other));
    return order == 0 ? names.compare(facts.object(one), facts.object(other)) : order;
  }

  /** The laws that are broken, each with what breaks it: firings without a conclusion. */
  List<Integer> clashes() {
    return clashes.values().stream().sorted(Comparator.comparing(this::toString)).toList();
  }

  private String toString(int firing) {
    return law(firing).words()
        + Arrays.stream(firings.premises(firing)).mapToObj(this::triple).toList();
  }

  /** Facts in the order of the names of subject, relation and object. */
  int[] sorted(BitSet some) {
    return new Order(facts, names.ranks()).sorted(some);
  }

  /** By which something follows, and from which facts. */
  Firings firings() {
    return firings;
  }

  /** What a fact follows from. */
  int firing(int fact) {
    return facts.firing(fact);
  }

  /** By which something follows. */
  Law law(int firing) {
    return plans.get(firings.law(firing)).law();
  }

  Triple triple(int fact) {
    Node relation = names.node(facts.relation(fact));
    Node subject = names.node(facts.subject(fact));
    return facts.object(fact) == Dictionary.NONE
        ? Triple.create(subject, RDF.type.asNode(), relation)
        : Triple.create(subject, relation, names.node(facts.object(fact)));
  }
}
