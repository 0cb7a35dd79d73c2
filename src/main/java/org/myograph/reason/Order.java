package org.myograph.reason;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sorts facts by the names of subject, relation and object.
 *
 * @param ranks the place of each number in the order of the names
 */
record Order(Facts facts, int[] ranks) {
  int[] sorted(BitSet some) {
    int[] starts = new int[ranks.length];
    some.stream().forEach(fact -> starts[ranks[facts.subject(fact)]]++);
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] sorted = new int[some.cardinality()];
    some.stream().forEach(fact -> sorted[--starts[ranks[facts.subject(fact)]]] = fact);
    for (int i = 0; i < starts.length; i++) {
      sort(sorted, starts[i], i + 1 < starts.length ? starts[i + 1] : sorted.length);
    }
    return sorted;
  }

  /** Sorts what has the same subject: by numbers that stand for relation, object and place. */
  private void sort(int[] some, int from, int to) {
    int[] unsorted = Arrays.copyOfRange(some, from, to);
    long[] keys = new long[unsorted.length];
    for (int i = 0; i < keys.length; i++) {
      long relation = ranks[facts.relation(unsorted[i])];
      int object = ranks[facts.object(unsorted[i])];
      keys[i] = (relation * ranks.length + object) * keys.length + i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      some[from + i] = unsorted[(int) (keys[i] % keys.length)];
    }
  }
}
