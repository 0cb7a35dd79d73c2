package org.myograph.reason;

import java.util.Arrays;

/** Finds the fact put into it that says the same as another one; open addressing. */
final class Table {
  private static final int NONE = -1;
  private static final int FIRST_ROOM = 1 << 6;
  private static final int PRIME = 1_000_003;

  /** Spreads numbers that lie close together: 2 to the power of 32, cut in the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int HALF = 15;

  private final Facts facts;

  /** Of each fact its hash, then itself: what has another hash need not be looked up, it is far. */
  private long[] slots = empty(FIRST_ROOM);

  private int taken;

  Table(Facts facts) {
    this.facts = facts;
  }

  /** Negative if there is none. */
  int get(int fact) {
    return (int) slots[slot(hash(fact), fact)];
  }

  /** Puts a fact unless there is one that says the same, which is returned; negative if none is. */
  int putNew(int fact) {
    int hash = hash(fact);
    int slot = slot(hash, fact);
    if (slots[slot] != NONE) {
      return (int) slots[slot];
    }
    slots[slot] = (long) hash << Integer.SIZE | fact;
    if (2 * ++taken > slots.length) {
      grow();
    }
    return NONE;
  }

  private int hash(int fact) {
    int all = (facts.relation(fact) * PRIME + facts.subject(fact)) * PRIME + facts.object(fact);
    int hash = all * SPREAD;
    return (hash ^ hash >>> HALF) * SPREAD;
  }

  private boolean alike(int one, int other) {
    return facts.subject(one) == facts.subject(other)
        && facts.object(one) == facts.object(other)
        && facts.relation(one) == facts.relation(other);
  }

  private int slot(int hash, int fact) {
    int slot = first(hash);
    while (slots[slot] != NONE
        && !(slots[slot] >> Integer.SIZE == hash && alike((int) slots[slot], fact))) {
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
