package org.myograph.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Each count by its name, in the order in which they are written. */
  public Map<String, Long> columns() {
    Map<String, Long> columns = new LinkedHashMap<>();
    columns.put("values", shares.values());
    columns.put("valuesUnderstood", shares.valuesUnderstood());
    columns.put("sentences", shares.sentences());
    columns.put("sentencesUnderstood", shares.sentencesUnderstood());
    Arrays.stream(Certainty.values())
        .forEach(certainty -> columns.put(certainty.label(), statements(certainty)));
    columns.put("unknownNames", unknown);
    return columns;
  }

  /** What has these {@link #columns}; none of those that are missing. */
  static Counts of(String article, Map<String, Long> columns) {
    SortedMap<Certainty, Long> statements = new TreeMap<>();
    for (Certainty each : Certainty.values()) {
      statements.put(each, count(columns, each.label()));
    }
    statements.values().removeIf(count -> count == 0);
    Shares shares =
        new Shares(
            count(columns, "values"),
            count(columns, "valuesUnderstood"),
            count(columns, "sentences"),
            count(columns, "sentencesUnderstood"));
    return new Counts(article, shares, statements, count(columns, "unknownNames"));
  }

  private static long count(Map<String, Long> columns, String name) {
    return columns.getOrDefault(name, 0L);
  }
}
