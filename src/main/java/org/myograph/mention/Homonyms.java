package org.myograph.mention;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.ontology.Term;

/**
 * Settles what a name that several things share means on one page: the thing whose label it is, or
 * else the thing whose other names use the page's words most. "Lumbrical" is that of the foot where
 * the foot is spoken of.
 */
final class Homonyms {
  private final StemCounts words;
  private final BitSet stop;
  private final Map<Set<Term>, List<Term>> settled = new HashMap<>();

  /** The same for lists already seen; a name's meanings are mostly one and the same list. */
  private final Map<List<Term>, List<Term>> known = new IdentityHashMap<>();

  private final Map<Term, Set<Integer>> stems;

  /**
   * @param page its whole text
   * @param stop numbers of stems of which every text is full
   * @param stems numbers of those of the names of things, kept from page to page
   */
  Homonyms(Token[] page, BitSet stop, Map<Term, Set<Integer>> stems) {
    this.words = new StemCounts(page);
    this.stop = stop;
    this.stems = stems;
  }

  /**
   * The meanings, the likeliest first; those that the page does not tell apart keep their order.
   */
  List<Term> order(List<Term> meanings) {
    return meanings.size() < 2 ? meanings : known.computeIfAbsent(meanings, this::settle);
  }

  private List<Term> settle(List<Term> meanings) {
    return settled.computeIfAbsent(Set.copyOf(meanings), any -> ordered(meanings));
  }

  private List<Term> ordered(List<Term> meanings) {
    Set<Integer> common = new HashSet<>(stems(meanings.get(0)));
    meanings.forEach(term -> common.retainAll(stems(term)));
    Comparator<Term> byUse =
        Comparator.comparingInt(
            (Term term) ->
                stems(term).stream()
                    .filter(stem -> !common.contains(stem))
                    .filter(stem -> stem < 0 || !stop.get(stem))
                    .mapToInt(words::of)
                    .sum());
    return meanings.stream()
        .sorted(
            Comparator.comparing((Term term) -> !owns(term, meanings))
                .thenComparing(byUse.reversed()))
        .toList();
  }

  /** Whether its label is what all the others are called too: "hip" of the region and the joint. */
  private static boolean owns(Term term, List<Term> meanings) {
    return meanings.stream().allMatch(other -> other.names().contains(term.label()));
  }

  private Set<Integer> stems(Term term) {
    return stems.computeIfAbsent(
        term,
        any -> {
          Set<Integer> own = new HashSet<>();
          term.names().forEach(name -> IntStream.of(Tokens.numbers(name)).forEach(own::add));
          return own;
        });
  }
}
