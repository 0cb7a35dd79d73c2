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
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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
  /** By which plan and from which facts something follows, or clashes. */
  record Firing(Plan plan, int[] premises) {}

  /** Stands for an object that is not given; no node has this number. */
  private static final int ANY = Integer.MAX_VALUE;

  private static final int FIRST_ROOM = 1 << 10;

  private final Dictionary names = new Dictionary();
  private final Facts facts = new Facts();
  private final Map<Long, List<Plan.Trigger>> triggers = new HashMap<>();
  private final List<Plan> unconditional = new ArrayList<>();
  private final Map<List<Integer>, Firing> clashes = new HashMap<>();
  private final TreeMap<Integer, IntStream.Builder> levels = new TreeMap<>();
  private final BitSet waiting = new BitSet();

  /** The relations of which a fact has had its turn. */
  private final BitSet turned = new BitSet();

  private BitSet changed = new BitSet();
  private int[] depth = new int[FIRST_ROOM];
  private Firing[] firings = new Firing[FIRST_ROOM];

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
      if (plan.body().isEmpty()) {
        unconditional.add(plan);
      }
      for (Plan.Trigger trigger : plan.triggers()) {
        triggers.computeIfAbsent(key(trigger), key -> new ArrayList<>()).add(trigger);
      }
    }
  }

  /** By its relation and, as many laws are about one value each, by its object if that is given. */
  private static long key(Plan.Trigger trigger) {
    Plan.Atom atom = trigger.plan().body().get(trigger.position());
    return key(atom.relation(), Plan.isVariable(atom.object()) ? ANY : ~atom.object());
  }

  private static long key(int relation, int object) {
    return (long) relation << Integer.SIZE | object;
  }

  private static int[] longer(int[] array, int length) {
    return array.length < length ? new int[length] : array;
  }

  /** Adds stated triples and all that follows; gives the facts that are new or follow otherwise. */
  BitSet add(Collection<Triple> stated) {
    changed = new BitSet();
    unconditional.forEach(this::fire);
    stated.stream().filter(Fixpoint::isType).forEach(this::state);
    stated.stream().filter(triple -> !isType(triple)).forEach(this::state);
    while (!levels.isEmpty()) {
      Map.Entry<Integer, IntStream.Builder> level = levels.pollFirstEntry();
      level.getValue().build().forEach(fact -> turn(fact, level.getKey()));
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
    if (depth[fact] == level && waiting.get(fact)) {
      waiting.clear(fact);
      turned.set(facts.relation(fact));
      int object = facts.object(fact);
      if (object != Dictionary.NONE) {
        turn(fact, triggers.getOrDefault(key(facts.relation(fact), ANY), List.of()));
      }
      turn(fact, triggers.getOrDefault(key(facts.relation(fact), object), List.of()));
    }
  }

  private void turn(int fact, List<Plan.Trigger> triggers) {
    for (Plan.Trigger trigger : triggers) {
      Plan.Atom atom = trigger.plan().body().get(trigger.position());
      boolean again = atom.object() == atom.subject();
      if (match(atom.subject(), facts.subject(fact), false)
          && match(atom.object(), facts.object(fact), again)) {
        premises[trigger.position()] = fact;
        join(trigger, 0);
      }
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
    if (!turned.get(relation)) {
      return;
    }
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
      deepest = Math.max(deepest, depth[premises[i]]);
    }
    return deepest + 1;
  }

  /** Notes that a fact lies at a depth, unless that is known better. */
  private void put(int relation, int subject, int object, int level, Plan plan) {
    int fact = facts.find(relation, subject, object);
    if (fact < 0) {
      fact = facts.add(relation, subject, object);
      if (fact == depth.length) {
        depth = Arrays.copyOf(depth, 2 * fact);
        firings = Arrays.copyOf(firings, 2 * fact);
      }
    } else if (level == depth[fact] && level > 0) {
      if (compare(plan, firings[fact]) < 0) {
        firings[fact] = firing(plan);
        changed.set(fact);
      }
      return;
    } else if (level >= depth[fact]) {
      return;
    }
    depth[fact] = level;
    firings[fact] = plan == null ? null : firing(plan);
    changed.set(fact);
    waiting.set(fact);
    levels.computeIfAbsent(level, key -> IntStream.builder()).add(fact);
  }

  private void clash(Plan plan) {
    Firing firing = firing(plan);
    List<Integer> key = Arrays.stream(firing.premises()).sorted().distinct().boxed().toList();
    clashes.merge(key, firing, (one, other) -> compare(plan, one) < 0 ? other : one);
  }

  private Firing firing(Plan plan) {
    return new Firing(plan, Arrays.copyOf(premises, plan.body().size()));
  }

  /** The order of the current premises under a plan and of a firing. */
  private int compare(Plan plan, Firing firing) {
    int order = Integer.compare(plan.order(), firing.plan().order());
    for (int i = 0; order == 0 && i < firing.premises().length; i++) {
      int one = premises[i];
      int other = firing.premises()[i];
      order = names.compare(facts.subject(one), facts.subject(other));
      order = order == 0 ? names.compare(facts.object(one), facts.object(other)) : order;
    }
    return order;
  }

  /** The laws that are broken, each with what breaks it. */
  List<Firing> clashes() {
    return clashes.values().stream().sorted(Comparator.comparing(this::toString)).toList();
  }

  private String toString(Firing firing) {
    return firing.plan().law().words()
        + Arrays.stream(firing.premises()).mapToObj(this::triple).toList();
  }

  /** Facts in the order of the names of subject, relation and object. */
  int[] sorted(int[] some) {
    int[] ranks = names.ranks();
    int[] byObject = sorted(some, fact -> ranks[facts.object(fact)], ranks.length);
    int[] byRelation = sorted(byObject, fact -> ranks[facts.relation(fact)], ranks.length);
    return sorted(byRelation, fact -> ranks[facts.subject(fact)], ranks.length);
  }

  /** Sorts by a rank and leaves those of the same rank in their order. */
  private static int[] sorted(int[] some, IntUnaryOperator rank, int ranks) {
    int[] places = new int[ranks + 1];
    Arrays.stream(some).forEach(fact -> places[rank.applyAsInt(fact) + 1]++);
    Arrays.parallelPrefix(places, Integer::sum);
    int[] sorted = new int[some.length];
    Arrays.stream(some).forEach(fact -> sorted[places[rank.applyAsInt(fact)]++] = fact);
    return sorted;
  }

  /** What a fact follows from; null if it is stated. */
  Firing firing(int fact) {
    return firings[fact];
  }

  Triple triple(int fact) {
    Node relation = names.node(facts.relation(fact));
    Node subject = names.node(facts.subject(fact));
    return facts.object(fact) == Dictionary.NONE
        ? Triple.create(subject, RDF.type.asNode(), relation)
        : Triple.create(subject, relation, names.node(facts.object(fact)));
  }
}
