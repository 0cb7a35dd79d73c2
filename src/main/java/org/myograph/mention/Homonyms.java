package org.myograph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.myograph.ontology.Term;

/**
 * Settles what a name that several things share means on one page: the thing whose label it is, or
 * else the thing whose other names use the page's words most. "Lumbrical" is that of the foot where
 * the foot is spoken of.
 */
final class Homonyms {
  /**
   * What tells things of one name apart.
   *
   * @param owners whether each has for its label what all the others are called too: "hip" of the
   *     region and the joint
   * @param own numbers of the stems of each one's names that not all have
   */
  private record Apart(Set<Term> all, boolean[] owners, int[][] own) {}

  /** What is known of names, whatever the page. */
  static final class Known {
    private static final int MOST = 20_000;

    private final BitSet stop;
    private final Map<List<Term>, Apart> apart = new ConcurrentHashMap<>();

    /**
     * @param stop numbers of stems of which every text is full
     */
    Known(BitSet stop) {
      this.stop = stop;
    }

    private Apart apart(List<Term> meanings) {
      return apart.size() > MOST ? made(meanings) : apart.computeIfAbsent(meanings, this::made);
    }

    private Apart made(List<Term> meanings) {
      Set<Integer> common = stems(meanings.get(0));
      meanings.forEach(term -> common.retainAll(stems(term)));
      boolean[] owners = new boolean[meanings.size()];
      int[][] own = new int[meanings.size()][];
      for (int i = 0; i < own.length; i++) {
        Term term = meanings.get(i);
        owners[i] = meanings.stream().allMatch(other -> other.names().contains(term.label()));
        own[i] =
            stems(term).stream()
                .filter(stem -> !common.contains(stem) && (stem < 0 || !stop.get(stem)))
                .mapToInt(Integer::intValue)
                .toArray();
      }
      return new Apart(Set.copyOf(meanings), owners, own);
    }

    private static Set<Integer> stems(Term term) {
      Set<Integer> own = new HashSet<>();
      term.names().forEach(name -> IntStream.of(Tokens.numbers(name)).forEach(own::add));
      return own;
    }
  }

  private final Token[] page;
  private final Known known;
  private StemCounts words;
  private final Map<Set<Term>, List<Term>> settled = new HashMap<>();

  /** The same for lists already seen; a name's meanings are mostly one and the same list. */
  private final Map<List<Term>, List<Term>> seen = new IdentityHashMap<>();

  /**
   * @param page its whole text
   */
  Homonyms(Token[] page, Known known) {
    this.page = page;
    this.known = known;
  }

  /**
   * The meanings, the likeliest first; those that the page does not tell apart keep their order.
   */
  List<Term> order(List<Term> meanings) {
    if (meanings.size() < 2) {
      return meanings;
    }
    List<Term> ordered = seen.get(meanings);
    return ordered == null ? seen.computeIfAbsent(meanings, this::settle) : ordered;
  }

  private List<Term> settle(List<Term> meanings) {
    Apart apart = known.apart(meanings);
    return settled.computeIfAbsent(apart.all(), any -> ordered(meanings, apart));
  }

  private List<Term> ordered(List<Term> meanings, Apart apart) {
    int[] uses = new int[meanings.size()];
    for (int i = 0; i < uses.length && !isToldByOwner(apart.owners()); i++) {
      uses[i] = uses(apart.own()[i]);
    }
    List<Term> ordered = new ArrayList<>(uses.length);
    int[] ranks = new int[uses.length];
    for (int i = 0; i < uses.length; i++) {
      int rank = i;
      while (rank > 0 && isLikelier(i, ranks[rank - 1], apart, uses)) {
        ranks[rank] = ranks[rank - 1];
        rank--;
      }
      ranks[rank] = i;
      ordered.add(rank, meanings.get(i));
    }
    return List.copyOf(ordered);
  }

  /** Of two things the one whose label the name is comes first, whatever the page says. */
  private static boolean isToldByOwner(boolean[] owners) {
    return owners.length == 2 && owners[0] != owners[1];
  }

  /** How often the page uses some stems. */
  private int uses(int[] stems) {
    words = words == null ? new StemCounts(page) : words;
    int uses = 0;
    for (int stem : stems) {
      uses += words.of(stem);
    }
    return uses;
  }

  private static boolean isLikelier(int one, int other, Apart apart, int[] uses) {
    boolean owner = apart.owners()[one];
    return owner == apart.owners()[other] ? uses[one] > uses[other] : owner;
  }
}
