package org.myograph.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The cues with one first word, the surest first.
 *
 * @param needs three numbers for each of them: a bit for each of its words, what must stand behind
 *     its first word, and what before it, as {@link Asked} has it
 * @param rest see {@link Cue#rest}
 * @param seconds the numbers of the words right after the first, in order
 * @param narrower the cues left for each of these, and at last for any other word
 */
record Begun(Cue[] cues, long[] needs, int[][] rest, int[] seconds, Begun[] narrower) {
  private static final int WIDTH = 3;

  static Begun of(List<Cue> cues, Asked asked) {
    int[] seconds =
        cues.stream().mapToInt(Cue::second).filter(word -> word != 0).distinct().sorted().toArray();
    Begun[] narrower =
        IntStream.concat(IntStream.of(seconds), IntStream.of(0))
            .mapToObj(
                word -> narrowed(cues.stream().filter(cue -> goesOn(cue, word)).toList(), asked))
            .toArray(Begun[]::new);
    Begun all = narrowed(cues, asked);
    return new Begun(all.cues, all.needs, all.rest, seconds, narrower);
  }

  private static boolean goesOn(Cue cue, int second) {
    return cue.second() == 0 || cue.second() == second;
  }

  private static Begun narrowed(List<Cue> cues, Asked asked) {
    return new Begun(
        cues.toArray(Cue[]::new),
        cues.stream().flatMapToLong(cue -> needs(cue, asked)).toArray(),
        cues.stream().map(Cue::rest).toArray(int[][]::new),
        new int[0],
        new Begun[0]);
  }

  private static LongStream needs(Cue cue, Asked asked) {
    return LongStream.of(cue.mask(), bits(cue.right(), asked), bits(cue.left(), asked));
  }

  private static long bits(Cue.Element.Slot place, Asked asked) {
    return place == null ? Asked.ANY : asked.of(place);
  }

  /** Those of them that may go on with a word right after the first. */
  Begun before(int second) {
    int index = Arrays.binarySearch(seconds, second);
    return narrower[index < 0 ? seconds.length : index];
  }

  /** Whether words of a cue are among the absent ones, or nothing behind can fill its place. */
  boolean lacks(int cue, long absent, long right) {
    return (needs[WIDTH * cue] & absent) != 0 || (needs[WIDTH * cue + 1] & right) == 0;
  }

  /** Whether nothing before its first word can fill the place there. */
  boolean lacksLeft(int cue, long left) {
    return (needs[WIDTH * cue + 2] & left) == 0;
  }
}
