package org.myograph.mention;

import java.util.Arrays;
import java.util.List;

/** What was found at each token of a line and at each depth of nesting, so as to find it once. */
final class Found {
  private static final int DEPTHS = 8;

  private final int size;

  /** By depth and token; null where nothing was looked for. */
  private final Object[][] byDepth = new Object[DEPTHS][];

  /** The tokens at which something was looked for lie from one on, and before another. */
  private int first;

  private int end;

  Found(int size) {
    this.size = size;
    this.first = size;
  }

  /** What begins at a token; null if it was not looked for. */
  @SuppressWarnings("unchecked")
  List<Mention> at(int from, int depth) {
    Object[] found = byDepth[depth];
    return found == null ? null : (List<Mention>) found[from];
  }

  void keep(int from, int depth, List<Mention> found) {
    byDepth[depth] = byDepth[depth] == null ? new Object[size] : byDepth[depth];
    byDepth[depth][from] = found;
    first = Math.min(first, from);
    end = Math.max(end, from + 1);
  }

  void forget() {
    for (Object[] found : byDepth) {
      if (found != null && end > first) {
        Arrays.fill(found, first, end, null);
      }
    }
    first = size;
    end = 0;
  }
}
