package org.myograph.article;

import java.util.ArrayList;
import java.util.List;

/** How many there are of something, with the names of the first few alone, however many come. */
public final class Counted {
  private static final int NAMED = 3;

  private final List<String> names = new ArrayList<>();
  private long number;

  /** One more. */
  public void add(String name) {
    number++;
    if (names.size() < NAMED) {
      names.add(name);
    }
  }

  /** How many there are. */
  public long number() {
    return number;
  }

  /** Such as "1 page" or "2 pages". */
  public static String words(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /**
   * Such as "5 pages of other namespaces (A, B, C and 2 more)".
   *
   * @param rest what stands after the noun, with a blank before it; may be empty
   */
  public String words(String noun, String rest) {
    long more = number - names.size();
    return words(number, noun)
        + rest
        + " ("
        + String.join(", ", names)
        + (more == 0 ? ")" : " and " + more + " more)");
  }
}
