package org.myograph.reason;

import java.util.Arrays;

/** Finds the last fact put into it that is like another one; open addressing over their numbers. */
final class Table {
  /** Which facts are alike. */
  interface Likeness {
    /** The same number for facts that are alike. */
    int hash(int fact);

    boolean alike(int one, int other);
  }

  private static final int NONE = -1;
  private static final int FIRST_ROOM = 1 << 10;

  /** Spreads numbers that lie close together: 2 to the power of 32, cut in the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int HALF = 15;

  private final Likeness likeness;
  private int[] slots = empty(FIRST_ROOM);
  private int taken;

  Table(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Negative if there is none. */
  int get(int fact) {
    return slots[slot(fact)];
  }

  /** Puts a fact in the place of the last one like it, which is returned; negative if none is. */
  int put(int fact) {
    int slot = slot(fact);
    int last = slots[slot];
    slots[slot] = fact;
    if (last == NONE && 2 * ++taken > slots.length) {
      grow();
    }
    return last;
  }

  private int slot(int fact) {
    int hash = likeness.hash(fact) * SPREAD;
    int slot = (hash ^ hash >>> HALF) * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
    while (slots[slot] != NONE && !likeness.alike(slots[slot], fact)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] old = slots;
    slots = empty(2 * old.length);
    for (int fact : old) {
      if (fact != NONE) {
        slots[slot(fact)] = fact;
      }
    }
  }

  private static int[] empty(int room) {
    int[] slots = new int[room];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
