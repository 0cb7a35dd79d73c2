package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Bits of the stems that go on; see {@link Line#bit}. */
    private long second;

    /** Whether the stem alone is a phrase. */
    private boolean alone;

    Begun(String list) {
      this.list = list.intern();
      this.hash = list.hashCode();
    }

    boolean isOf(String other) {
      return hash == other.hashCode() && list.equals(other);
    }

    /** Keeps the longest first. */
    void add(int[] rest) {
      if (rest.length == 0) {
        alone = true;
        return;
      }
      second |= Line.bit(rest[0]);
      rests = Arrays.copyOf(rests, rests.length + 1);
      rests[rests.length - 1] = rest;
      Arrays.sort(rests, Comparator.comparingInt((int[] any) -> any.length).reversed());
    }

    /** The length of its longest phrase whose second stem stands at a place; 0 if none does. */
    int longest(int[] numbers, int from) {
      if (from < numbers.length && (second & Line.bit(numbers[from])) != 0) {
        for (int[] rest : rests) {
          if (startsWith(numbers, from, rest)) {
            return rest.length + 1;
          }
        }
      }
      return alone ? 1 : 0;
    }
  }

  /** The lists that have phrases with one first stem, found by the hash of their names. */
  private static final class Lists {
    private Begun[] slots = new Begun[2];
    private int size;

    /** What a list has; null if it has none. */
    Begun of(String list) {
      int slot = list.hashCode() & slots.length - 1;
      while (slots[slot] != null && !slots[slot].isOf(list)) {
        slot = slot + 1 & slots.length - 1;
      }
      return slots[slot];
    }

    Begun made(String list) {
      Begun known = of(list);
      return known == null ? added(new Begun(list)) : known;
    }

    private Begun added(Begun begun) {
      size++;
      if (size * 2 > slots.length) {
        Begun[] fewer = slots;
        slots = new Begun[fewer.length * 2];
        Stream.of(fewer).filter(Objects::nonNull).forEach(this::put);
      }
      put(begun);
      return begun;
    }

    private void put(Begun begun) {
      int slot = begun.list.hashCode() & slots.length - 1;
      while (slots[slot] != null) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = begun;
    }
  }

  private final Map<String, Set<String>> phrases = new HashMap<>();

  /** By the number of their first stem. */
  private final ByStem<Lists> begun = new ByStem<>();

  /** Bits of the names of these lists: most lists have no phrase with that stem. */
  private long[] names = {};

  private final ByStem<List<KindNoun>> kindNouns = new ByStem<>();

  public Words(Vocabulary vocabulary) {
    vocabulary
        .words()
        .forEach(
            (list, all) -> {
              phrases.put(list, Set.copyOf(all));
              all.forEach(phrase -> add(list, Stem.numbers(phrase)));
            });
    vocabulary
        .headNouns()
        .forEach(
            (words, kind) -> {
              KindNoun noun = new KindNoun(words, Stem.numbers(words), kind);
              kindNouns.made(noun.first(), ArrayList::new).add(noun);
            });
  }

  private void add(String list, int[] numbers) {
    if (numbers.length > 0) {
      names = Arrays.copyOf(names, Math.max(names.length, numbers[0] + 1));
      names[numbers[0]] |= 1L << list.hashCode();
      begun
          .made(numbers[0], Lists::new)
          .made(list)
          .add(Arrays.copyOfRange(numbers, 1, numbers.length));
    }
  }

  /** Adds the numbers of the stems that phrases of some lists begin with. */
  void addBeginnings(List<String> lists, BitSet numbers) {
    for (int number : begun.numbers()) {
      numbers.set(
          number,
          numbers.get(number) || lists.stream().anyMatch(l -> begun.get(number).of(l) != null));
    }
  }

  /**
   * The length in tokens of the longest phrase of a list that begins at a token; 0 if none does.
   *
   * @param numbers of the stems of the tokens
   */
  int at(String list, int[] numbers, int from) {
    if (from < 0 || from >= numbers.length) {
      return 0;
    }
    int first = numbers[from];
    if (first <= 0 || first >= names.length || (names[first] & 1L << list.hashCode()) == 0) {
      return 0;
    }
    Begun some = begun.get(first).of(list);
    return some == null ? 0 : some.longest(numbers, from + 1);
  }

  /** Whether a list has just these words, as they are written. */
  public boolean lists(String list, String phrase) {
    return phrases.getOrDefault(list, Set.of()).contains(phrase);
  }

  /** Whether a phrase of a list begins at a token. */
  public boolean is(String list, List<Token> tokens, int at) {
    return at(list, Token.numbers(tokens), at) > 0;
  }

  /** The words for kinds that begin at a token, in alphabetical order. */
  List<KindNoun> kindNouns(int[] numbers, int at) {
    if (at < 0 || at >= numbers.length) {
      return List.of();
    }
    List<KindNoun> some = kindNouns.get(numbers[at]);
    return some == null
        ? List.of()
        : some.stream().filter(noun -> startsWith(numbers, at, noun.numbers())).toList();
  }

  /** Whether stems of some numbers stand at a place. */
  static boolean startsWith(int[] numbers, int from, int[] some) {
    int end = from + some.length;
    return from >= 0
        && end <= numbers.length
        && Arrays.equals(numbers, from, end, some, 0, some.length);
  }
}
