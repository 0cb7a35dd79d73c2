package org.myograph.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was found at each token of a line and at each depth of nesting, so as to find it once. */
final class Found {
  private final int size;

  /** By depth and token; null where nothing was looked for. */
  private final List<List<List<Mention>>> byDepth = new ArrayList<>();

  Found(int size) {
    this.size = size;
  }

  /** What begins at a token; null if it was not looked for. */
  List<Mention> at(int from, int depth) {
    return depth < byDepth.size() ? byDepth.get(depth).get(from) : null;
  }

  void keep(int from, int depth, List<Mention> found) {
    while (byDepth.size() <= depth) {
      byDepth.add(new ArrayList<>(Collections.nCopies(size, null)));
    }
    byDepth.get(depth).set(from, found);
  }

  void forget() {
    byDepth.forEach(found -> Collections.fill(found, null));
  }
}
