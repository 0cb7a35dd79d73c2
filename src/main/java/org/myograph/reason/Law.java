package org.myograph.reason;

import java.util.Comparator;

/**
 * A rule with what it says in words. Laws with few conditions come first, then in the order of
 * their words: of several derivations as shallow as each other the one by the first law is kept.
 */
record Law(String words, Rule rule) implements Comparable<Law> {
  private static final Comparator<Law> ORDER =
      Comparator.comparingInt((Law law) -> law.rule().body().size())
          .thenComparing(Law::words)
          .thenComparing(law -> law.rule().toString());

  @Override
  public int compareTo(Law other) {
    return ORDER.compare(this, other);
  }
}
