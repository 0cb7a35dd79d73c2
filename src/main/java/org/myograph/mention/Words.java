package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myograph.ontology.Vocabulary;

/**
 * The word lists of the ontology. They are asked for at every word of a text, mostly for words that
 * begin nothing in any list: one look into an array tells.
 */
public final class Words {
  /** The phrases of one list that begin with one stem: numbers of the stems after it. */
  private static final class Begun {
    private final String list;
    private final int hash;
    private int[][] rests = {};

    Begun(String list) {
      this.list = list;
      this.hash = list.hashCode();
    }

    boolean isOf(String other) {
      return hash == other.hashCode() && list.equals(other);
    }

    /** Keeps the longest first. */
    void add(int[] rest) {
      rests = Arrays.copyOf(rests, rests.length + 1);
      rests[rests.length - 1] = rest;
      Arrays.sort(rests, Comparator.comparingInt((int[] any) -> any.length).reversed());
    }
  }

  private static final Begun[] NONE = {};

  /** By the number of their first stem. */
  private final Begun[][] begun;

  private final Map<Integer, List<KindNoun>> kindNouns;

  public Words(Vocabulary vocabulary) {
    List<List<Begun>> all = new ArrayList<>();
    vocabulary
        .words()
        .forEach((list, phrases) -> phrases.forEach(p -> add(all, list, Stem.numbers(p))));
    begun = all.stream().map(some -> some.toArray(NONE)).toArray(Begun[][]::new);
    kindNouns =
        vocabulary.headNouns().entrySet().stream()
            .map(noun -> new KindNoun(noun.getKey(), Stem.numbers(noun.getKey()), noun.getValue()))
            .collect(Collectors.groupingBy(KindNoun::first));
  }

  /** Adds the numbers of the stems that phrases of some lists begin with. */
  void addBeginnings(List<String> lists, BitSet numbers) {
    for (int number = 0; number < begun.length; number++) {
      for (Begun some : begun[number]) {
        numbers.set(number, numbers.get(number) || lists.contains(some.list));
      }
    }
  }

  private static void add(List<List<Begun>> all, String list, int[] numbers) {
    if (numbers.length == 0) {
      return;
    }
    while (all.size() <= numbers[0]) {
      all.add(new ArrayList<>());
    }
    List<Begun> here = all.get(numbers[0]);
    Begun known = here.stream().filter(some -> some.isOf(list)).findFirst().orElse(null);
    if (known == null) {
      known = new Begun(list);
      here.add(known);
    }
    known.add(Arrays.copyOfRange(numbers, 1, numbers.length));
  }

  /**
   * The length in tokens of the longest phrase of a list that begins at a token; 0 if none does.
   */
  public int at(String list, List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size()) {
      return 0;
    }
    int first = tokens.get(from).number();
    if (first > 0 && first < begun.length) {
      for (Begun some : begun[first]) {
        if (some.isOf(list)) {
          return longest(some.rests, tokens, from + 1);
        }
      }
    }
    return 0;
  }

  private static int longest(int[][] rests, List<Token> tokens, int from) {
    for (int[] rest : rests) {
      if (startsWith(tokens, from, rest)) {
        return rest.length + 1;
      }
    }
    return 0;
  }

  public boolean is(String list, List<Token> tokens, int at) {
    return at(list, tokens, at) > 0;
  }

  /** The words for kinds that begin at a token, in alphabetical order. */
  List<KindNoun> kindNouns(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return List.of();
    }
    List<KindNoun> some = kindNouns.getOrDefault(tokens.get(at).number(), List.of());
    return some.stream().filter(noun -> startsWith(tokens, at, noun.numbers())).toList();
  }

  /** Whether stems of some numbers stand at a place. */
  public static boolean startsWith(List<Token> tokens, int from, int[] numbers) {
    if (from < 0 || from + numbers.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < numbers.length; i++) {
      if (tokens.get(from + i).number() != numbers[i]) {
        return false;
      }
    }
    return true;
  }
}
