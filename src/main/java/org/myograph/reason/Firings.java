package org.myograph.reason;

import java.util.Arrays;

/**
 * By which law and from which facts each fact follows: numbers in one array, as objects of their
 * own would take most of the memory. What is written is never changed, so the place of a firing
 * stays good when its fact gets a better one.
 */
final class Firings {
  /** Of a fact that is stated. */
  static final int STATED = 0;

  private static final int FIRST_ROOM = 1 << 10;

  /** Of each firing the number of its law, the number of its premises, and these. */
  private int[] written = new int[FIRST_ROOM];

  private int length = 1;

  int law(int place) {
    return written[place];
  }

  int count(int place) {
    return written[place + 1];
  }

  int premise(int place, int position) {
    return written[place + 2 + position];
  }

  int[] premises(int place) {
    return Arrays.copyOfRange(written, place + 2, place + 2 + count(place));
  }

  /** Writes a firing; gives its place. */
  int write(int law, int[] premises, int count) {
    int place = length;
    length += 2 + count;
    if (length > written.length) {
      written = Arrays.copyOf(written, 2 * length);
    }
    written[place] = law;
    written[place + 1] = count;
    System.arraycopy(premises, 0, written, place + 2, count);
    return place;
  }
}
