package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was found at each token of a line and at each depth of nesting, so as to find it once. */
final class Found {
  private final int size;

  /** By depth and token; null where nothing was looked for. */
  private final List<Object[]> byDepth = new ArrayList<>();

  Found(int size) {
    this.size = size;
  }

  /** What begins at a token; null if it was not looked for. */
  @SuppressWarnings("unchecked")
  List<Mention> at(int from, int depth) {
    return depth < byDepth.size() ? (List<Mention>) byDepth.get(depth)[from] : null;
  }

  void keep(int from, int depth, List<Mention> found) {
    while (byDepth.size() <= depth) {
      byDepth.add(new Object[size]);
    }
    byDepth.get(depth)[from] = found;
  }

  void forget() {
    byDepth.forEach(found -> Arrays.fill(found, null));
  }
}
