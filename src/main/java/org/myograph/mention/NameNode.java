package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.myograph.ontology.Term;

/** The place of a {@link Lexicon} to which some words lead. */
final class NameNode {
  private static final int FEW = 8;

  /** One and the same for all nodes that end a name. */
  private static final int[] NO_NUMBERS = {};

  private static final NameNode[] NO_NODES = {};

  /** Bits of the numbers that go on; see {@link Line#bit}. */
  private long mask;

  private int[] numbers = NO_NUMBERS;
  private NameNode[] nodes = NO_NODES;
  private List<Term> terms = List.of();

  /** What it means if its last word is spelled in some way; null if nothing else. */
  private Map<String, List<Term>> codes;

  /** All of that in one list, the same at each asking; null until it is asked for. */
  private List<Term> all;

  NameNode next(int number) {
    if ((mask & Line.bit(number)) == 0) {
      return null;
    }
    if (numbers.length > FEW) {
      int at = Arrays.binarySearch(numbers, number);
      return at < 0 ? null : nodes[at];
    }
    for (int at = 0; at < numbers.length; at++) {
      if (numbers[at] == number) {
        return nodes[at];
      }
    }
    return null;
  }

  NameNode madeNext(int number) {
    int at = Arrays.binarySearch(numbers, number);
    if (at >= 0) {
      return nodes[at];
    }
    mask |= Line.bit(number);
    int place = -at - 1;
    int[] moreNumbers = Arrays.copyOf(numbers, numbers.length + 1);
    NameNode[] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
    System.arraycopy(numbers, place, moreNumbers, place + 1, numbers.length - place);
    System.arraycopy(nodes, place, moreNodes, place + 1, nodes.length - place);
    moreNumbers[place] = number;
    moreNodes[place] = new NameNode();
    numbers = moreNumbers;
    nodes = moreNodes;
    return moreNodes[place];
  }

  void mean(Term term) {
    terms = with(terms, term);
    all = null;
  }

  void mean(String code, Term term) {
    codes = codes == null ? new HashMap<>() : codes;
    all = null;
    codes.merge(code, List.of(term), (known, more) -> with(known, term));
  }

  private static List<Term> with(List<Term> terms, Term term) {
    if (terms.contains(term)) {
      return terms;
    }
    List<Term> more = new ArrayList<>(terms);
    more.add(term);
    return List.copyOf(more);
  }

  private static List<Term> union(List<Term> some, List<Term> others) {
    if (some == others || others.isEmpty()) {
      return some;
    }
    if (some.isEmpty()) {
      return others;
    }
    Set<Term> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** What the name means if its last word is spelled in some way. */
  List<Term> meaning(Token last) {
    if (codes == null) {
      return terms;
    }
    String text = last.text();
    List<Term> coded = codes.getOrDefault(text, List.of());
    List<Term> lower = codes.getOrDefault(text.toLowerCase(Locale.ROOT), List.of());
    return union(union(coded, lower), terms);
  }

  /** Whether some name has more words. */
  boolean goesOn() {
    return mask != 0;
  }

  /** What it means in any one spelling. */
  List<Term> all() {
    if (codes == null) {
      return terms;
    }
    List<Term> known = all;
    if (known == null) {
      List<Term> some = new ArrayList<>(terms);
      codes.values().forEach(some::addAll);
      known = List.copyOf(some);
      all = known;
    }
    return known;
  }
}
