package org.myograph.mention;

/** Several word lists, any of which will do. */
public final class WordLists {
  final long low;
  final long high;

  private WordLists(long low, long high) {
    this.low = low;
    this.high = high;
  }

  public static WordLists of(WordList... lists) {
    long low = 0;
    long high = 0;
    for (WordList list : lists) {
      low |= list.low;
      high |= list.high;
    }
    return new WordLists(low, high);
  }

  boolean has(WordList list) {
    return (low & list.low) != 0 || (high & list.high) != 0;
  }
}
