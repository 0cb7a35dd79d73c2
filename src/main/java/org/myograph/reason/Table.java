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

  /** Of each fact its hash, then itself: what has another hash need not be looked up, it is far. */
  private long[] slots = empty(FIRST_ROOM);

  private int taken;

  Table(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Negative if there is none. */
  int get(int fact) {
    return (int) slots[slot(hash(fact), fact)];
  }

  /** Puts a fact in the place of the last one like it, which is returned; negative if none is. */
  int put(int fact) {
    int hash = hash(fact);
    return put(fact, hash, slot(hash, fact));
  }

  /** Puts a fact unless there is one like it, which is returned; negative if none is. */
  int putNew(int fact) {
    int hash = hash(fact);
    int slot = slot(hash, fact);
    return slots[slot] == NONE ? put(fact, hash, slot) : (int) slots[slot];
  }

  private int put(int fact, int hash, int slot) {
    int last = (int) slots[slot];
    slots[slot] = (long) hash << Integer.SIZE | fact;
    if (last == NONE && 2 * ++taken > slots.length) {
      grow();
    }
    return last;
  }

  private int hash(int fact) {
    int hash = likeness.hash(fact) * SPREAD;
    return (hash ^ hash >>> HALF) * SPREAD;
  }

  private int slot(int hash, int fact) {
    int slot = first(hash);
    while (slots[slot] != NONE
        && !(slots[slot] >> Integer.SIZE == hash && likeness.alike((int) slots[slot], fact))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private int first(int hash) {
    return hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
  }

  private void grow() {
    long[] old = slots;
    slots = empty(2 * old.length);
    for (long each : old) {
      if (each != NONE) {
        int slot = first((int) (each >> Integer.SIZE));
        while (slots[slot] != NONE) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = each;
      }
    }
  }

  private static long[] empty(int room) {
    long[] slots = new long[room];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
