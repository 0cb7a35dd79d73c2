package org.myograph.mention;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** What was found at each token of a line, so as to look for it once. */
final class Found {
  private final Place place;
  private final IntFunction<List<Mention>> finder;

  /** By token; null where nothing was looked for. */
  private final Object[] found;

  /** The tokens at which something was looked for lie from one on, and before another. */
  private int first;

  private int end;

  Found(Place place, IntFunction<List<Mention>> finder) {
    this.place = place;
    this.finder = finder;
    this.found = new Object[place.line().size()];
    this.first = found.length;
  }

  /** What begins at a token. It is not kept if there would be more where less is nested. */
  @SuppressWarnings("unchecked")
  List<Mention> at(int from) {
    List<Mention> known = (List<Mention>) found[from];
    if (known != null) {
      return known;
    }
    boolean before = place.beginWhole();
    List<Mention> mentions = finder.apply(from);
    if (place.isWhole(before)) {
      found[from] = mentions;
      first = Math.min(first, from);
      end = Math.max(end, from + 1);
    }
    return mentions;
  }

  void forget() {
    if (end > first) {
      Arrays.fill(found, first, end, null);
    }
    first = found.length;
    end = 0;
  }
}
