package org.myograph.statement;

import java.util.Locale;

/** How an article commits itself to a statement. */
public enum Certainty {
  /** Said outright; becomes a triple. */
  ASSERTED,
  /** Said with "may", "sometimes", "rarely" and their like; recorded but not asserted. */
  HEDGED,
  /** Denied by the page; recorded but not asserted. */
  NEGATED;

  /** The name used in extracts and in the graph. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
