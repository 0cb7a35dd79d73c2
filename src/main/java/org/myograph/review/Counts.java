package org.myograph.review;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.myograph.statement.Account;
import org.myograph.statement.Certainty;
import org.myograph.statement.Shares;

/**
 * How much of one article, or of all, was understood.
 *
 * @param article its name; empty for all
 * @param statements how many there are by certainty
 * @param unknown how many names nobody knows
 */
public record Counts(
    String article, Shares shares, SortedMap<Certainty, Long> statements, long unknown) {

  static Counts of(String article, Account account, long unknown) {
    SortedMap<Certainty, Long> statements = new TreeMap<>();
    account.statements().forEach(each -> statements.merge(each.certainty(), 1L, Long::sum));
    return new Counts(article, account.shares(), statements, unknown);
  }

  /**
   * All together.
   *
   * @param unknown names, each counted once however many articles have it
   */
  static Counts total(List<Counts> articles, long unknown) {
    SortedMap<Certainty, Long> statements = new TreeMap<>();
    articles.forEach(
        each -> each.statements.forEach((of, n) -> statements.merge(of, n, Long::sum)));
    Shares shares = articles.stream().map(Counts::shares).reduce(Shares.NONE, Shares::plus);
    return new Counts("", shares, statements, unknown);
  }

  /** How many statements are of a certainty. */
  public long statements(Certainty certainty) {
    return statements.getOrDefault(certainty, 0L);
  }
}
