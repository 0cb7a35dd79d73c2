package org.myograph.reason;

import java.util.Arrays;

/**
 * The last fact of each relation and node, in small pages: nodes that were numbered one after the
 * other belong together and are asked for together, so that what is asked for is near.
 */
final class Pages {
  private static final int NONE = -1;
  static final int BITS = 6;
  private static final int SIZE = 1 << BITS;
  private static final int[] NO_PAGE = page();
  private static final int[][] NO_PAGES = {};

  private int[][][] ofRelation = {};

  /** Negative if there is none. */
  int get(int relation, int node) {
    int[][] pages = relation < ofRelation.length ? ofRelation[relation] : NO_PAGES;
    int page = node >>> BITS;
    return page < pages.length ? pages[page][node & SIZE - 1] : NONE;
  }

  /** Puts a fact in the place of the last one, which is returned; negative if there was none. */
  int put(int relation, int node, int fact) {
    int[] page = page(relation, node >>> BITS);
    int last = page[node & SIZE - 1];
    page[node & SIZE - 1] = fact;
    return last;
  }

  private int[] page(int relation, int page) {
    if (relation >= ofRelation.length) {
      int known = ofRelation.length;
      ofRelation = Arrays.copyOf(ofRelation, 2 * relation + 1);
      Arrays.fill(ofRelation, known, ofRelation.length, NO_PAGES);
    }
    int[][] pages = ofRelation[relation];
    if (page >= pages.length) {
      int known = pages.length;
      pages = Arrays.copyOf(pages, 2 * page + 1);
      Arrays.fill(pages, known, pages.length, NO_PAGE);
      ofRelation[relation] = pages;
    }
    if (pages[page] == NO_PAGE) {
      pages[page] = page();
    }
    return pages[page];
  }

  private static int[] page() {
    int[] page = new int[SIZE];
    Arrays.fill(page, NONE);
    return page;
  }
}
