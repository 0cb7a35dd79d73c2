package org.myograph.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myograph.ontology.Term;

/**
 * Settles what a name that several things share means on one page: the thing whose label it is, or
 * else the thing whose other names use the page's words most. "Lumbrical" is that of the foot where
 * the foot is spoken of.
 */
final class Homonyms {
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Set<Term>, List<Term>> settled = new HashMap<>();

  /**
   * @param page its whole text
   * @param stop words of which every text is full
   */
  Homonyms(List<Token> page, List<String> stop) {
    page.forEach(token -> words.merge(token.stem(), 1, Integer::sum));
    stop.forEach(word -> words.keySet().removeAll(Tokens.stems(word)));
  }

  /**
   * The meanings, the likeliest first; those that the page does not tell apart keep their order.
   */
  List<Term> order(List<Term> meanings) {
    return meanings.size() < 2
        ? meanings
        : settled.computeIfAbsent(Set.copyOf(meanings), any -> ordered(meanings));
  }

  private List<Term> ordered(List<Term> meanings) {
    Set<String> common = stems(meanings.get(0));
    meanings.forEach(term -> common.retainAll(stems(term)));
    Comparator<Term> byUse =
        Comparator.comparingInt(
            (Term term) ->
                stems(term).stream()
                    .filter(stem -> !common.contains(stem))
                    .mapToInt(stem -> words.getOrDefault(stem, 0))
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

  private static Set<String> stems(Term term) {
    Set<String> stems = new HashSet<>();
    term.names().forEach(name -> stems.addAll(Tokens.stems(name)));
    return stems;
  }
}
