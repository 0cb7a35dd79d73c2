package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.myograph.ontology.Vocabulary;

/**
 * The word lists of the ontology. A line asks once for each of its words what begins with it in all
 * lists; most words begin nothing.
 */
public final class Words {
  /** A phrase of more than one word: the numbers of the stems after its first. */
  record Longer(WordList list, int[] rest) {}

  /** The phrases of all lists that begin with one stem. */
  static final class Begun {
    private long low;
    private long high;

    /** Bits of the stems that go on; see {@link Line#bit}. */
    private long second;

    private Longer[] longer = {};

    private void add(WordList list, int[] numbers) {
      if (numbers.length == 1) {
        low |= list.low;
        high |= list.high;
        return;
      }
      second |= Line.bit(numbers[1]);
      longer = Arrays.copyOf(longer, longer.length + 1);
      longer[longer.length - 1] = new Longer(list, Arrays.copyOfRange(numbers, 1, numbers.length));
      Arrays.sort(longer, Comparator.comparingInt((Longer any) -> any.rest().length));
    }

    /** Bits of the lists in which the stem alone is a phrase. */
    long low() {
      return low;
    }

    long high() {
      return high;
    }

    /** The phrases, the shortest first, that may go on with a stem of some number. */
    Longer[] longer(int number) {
      return (second & Line.bit(number)) == 0 ? NONE : longer;
    }

    private boolean isOf(WordLists lists) {
      boolean alone = (low & lists.low) != 0 || (high & lists.high) != 0;
      return alone || Arrays.stream(longer).anyMatch(phrase -> lists.has(phrase.list()));
    }
  }

  private static final Longer[] NONE = {};

  /** By the number of their first stem. */
  private final ByStem<Begun> begun = new ByStem<>();

  private final ByStem<List<KindNoun>> kindNouns = new ByStem<>();

  public Words(Vocabulary vocabulary) {
    for (WordList list : WordList.values()) {
      vocabulary.list(WordList.listName(list)).forEach(phrase -> add(list, Stem.numbers(phrase)));
    }
    vocabulary
        .headNouns()
        .forEach(
            (words, kind) -> {
              KindNoun noun = new KindNoun(words, Stem.numbers(words), kind);
              kindNouns.made(noun.first(), ArrayList::new).add(noun);
            });
  }

  private void add(WordList list, int[] numbers) {
    if (numbers.length > 0) {
      begun.made(numbers[0], Begun::new).add(list, numbers);
    }
  }

  /** The numbers of the stems that phrases of some lists begin with. */
  List<Integer> beginnings(WordLists lists) {
    return begun.numbers().stream().filter(number -> begun.get(number).isOf(lists)).toList();
  }

  /** What begins with a stem of some number; null if nothing does. */
  Begun begun(int number) {
    return begun.get(number);
  }

  /** The words for kinds that begin at a token, in alphabetical order. */
  List<KindNoun> kindNouns(int[] numbers, int at) {
    List<KindNoun> some = at < 0 || at >= numbers.length ? null : kindNouns.get(numbers[at]);
    if (some == null) {
      return List.of();
    }
    List<KindNoun> here = new ArrayList<>(some.size());
    for (KindNoun noun : some) {
      if (startsWith(numbers, at, noun.numbers())) {
        here.add(noun);
      }
    }
    return here;
  }

  /** The longest word for a kind that begins at a token; null if none does. */
  KindNoun kindNoun(int[] numbers, int at) {
    List<KindNoun> some = at < 0 || at >= numbers.length ? null : kindNouns.get(numbers[at]);
    KindNoun longest = null;
    for (int i = 0; some != null && i < some.size(); i++) {
      KindNoun noun = some.get(i);
      boolean longer = longest == null || noun.words().length() > longest.words().length();
      longest = longer && startsWith(numbers, at, noun.numbers()) ? noun : longest;
    }
    return longest;
  }

  /** Whether stems of some numbers stand at a place. */
  static boolean startsWith(int[] numbers, int from, int[] some) {
    int end = from + some.length;
    return from >= 0
        && end <= numbers.length
        && Arrays.equals(numbers, from, end, some, 0, some.length);
  }
}
