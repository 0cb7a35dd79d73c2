package org.myograph.mention;

import java.util.Arrays;
import java.util.List;

/** What was found at each token of a line and at each depth of nesting, so as to find it once. */
final class Found {
  private final int size;
  private final List<Mention>[][] byDepth;

  @SuppressWarnings("unchecked") // an array of lists cannot be made otherwise
  Found(int size, int deepest) {
    this.size = size;
    this.byDepth = new List[deepest + 1][];
  }

  /** What begins at a token; null if it was not looked for. */
  List<Mention> at(int from, int depth) {
    return byDepth[depth] == null ? null : byDepth[depth][from];
  }

  @SuppressWarnings("unchecked") // as above
  void keep(int from, int depth, List<Mention> found) {
    if (byDepth[depth] == null) {
      byDepth[depth] = new List[size];
    }
    byDepth[depth][from] = found;
  }

  void forget() {
    for (List<Mention>[] found : byDepth) {
      if (found != null) {
        Arrays.fill(found, null);
      }
    }
  }
}
