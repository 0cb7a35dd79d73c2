package org.myograph.mention;

/** How often a text has each stem, by its number: see {@link Stem#number}. */
final class StemCounts {
  private final int[] numbers;
  private final int[] counts;

  StemCounts(Token[] text) {
    int size = Integer.highestOneBit(text.length + 1) * 2;
    numbers = new int[size];
    counts = new int[size];
    for (Token token : text) {
      int slot = slot(token.number());
      numbers[slot] = token.number();
      counts[slot]++;
    }
  }

  int of(int number) {
    return counts[slot(number)];
  }

  private int slot(int number) {
    int slot = number & numbers.length - 1;
    while (counts[slot] > 0 && numbers[slot] != number) {
      slot = slot + 1 & numbers.length - 1;
    }
    return slot;
  }
}
