package org.myograph.mention;

import java.util.Arrays;
import java.util.List;

/** What was found at each token of a line, so as to find it once. */
final class Found {
  /** By token; null where nothing was looked for. */
  private final Object[] found;

  /** The tokens at which something was looked for lie from one on, and before another. */
  private int first;

  private int end;

  Found(int size) {
    this.found = new Object[size];
    this.first = size;
  }

  /** What begins at a token; null if it was not looked for. */
  @SuppressWarnings("unchecked")
  List<Mention> at(int from) {
    return (List<Mention>) found[from];
  }

  void keep(int from, List<Mention> mentions) {
    found[from] = mentions;
    first = Math.min(first, from);
    end = Math.max(end, from + 1);
  }

  void forget() {
    if (end > first) {
      Arrays.fill(found, first, end, null);
    }
    first = found.length;
    end = 0;
  }
}
