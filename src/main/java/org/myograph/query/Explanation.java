package org.myograph.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;

/**
 * Why a fact holds, or what is known of it if it does not: a tree whose leaves are quoted sentences
 * or name what is no sentence.
 *
 * @param words the fact in words
 * @param note the axiom it follows by, or where a fact without sentences stands; empty if neither
 * @param quotes the sentences that state it or, if none does, suppose or deny it
 * @param conditions under which it is known, in the articles' words: those of its sentences if each
 *     has one, those of all its premises if it is inferred
 * @param premises what it follows from; of a fact that is not known, what it would follow from
 * @param others other ways to derive it, as far as they were asked for
 */
public record Explanation(
    Triple fact,
    String words,
    How how,
    String note,
    List<Quote> quotes,
    Set<String> conditions,
    List<Explanation> premises,
    List<Explanation> others) {
  /** How a fact comes to be known. */
  public enum How {
    /** In sentences, which are quoted. */
    STATED,
    /** By an axiom from premises. */
    INFERRED,
    /** From the reference ontology, a mapping, a title or a name. */
    GIVEN,
    /** In a way that the same explanation has told before. */
    TOLD,
    /** Not at all: {@code note} is the axiom that comes nearest to entail it, if one does. */
    UNKNOWN,
    /** Not at all, and it may be entailed: {@code note} is the axiom that yields no rule. */
    OPEN
  }

  public Explanation {
    quotes = List.copyOf(quotes);
    conditions = Collections.unmodifiableSet(new TreeSet<>(conditions));
    premises = List.copyOf(premises);
    others = List.copyOf(others);
  }

  /** Whether the fact is known. */
  public boolean holds() {
    return how != How.UNKNOWN && how != How.OPEN;
  }

  /** What the fact rests on besides quotes and premises, in words; empty if nothing. */
  public String ground() {
    return ProofText.ground(this);
  }

  Explanation with(List<Explanation> derivations) {
    return new Explanation(fact, words, how, note, quotes, conditions, premises, derivations);
  }
}
