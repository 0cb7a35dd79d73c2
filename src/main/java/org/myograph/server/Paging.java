package org.myograph.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myograph.query.UnfitValueException;

/**
 * Which part of a long answer is asked for.
 *
 * @param page 1 for the first
 * @param limit how many rows are on a page
 */
record Paging(Exchange asked, int page, int limit) {
  private static final Map<String, String> DIRECTIONS =
      Map.of("prev", "Previous page", "next", "Next page");

  private static final int MOST_PAGES = 1_000_000;

  /**
   * By the values {@code page} and {@code limit}.
   *
   * @throws UnfitValueException if one of them is no number, or too large
   */
  static Paging of(Exchange asked, int usual, int most) {
    return new Paging(
        asked, asked.number("page", 1, MOST_PAGES), asked.number("limit", usual, most));
  }

  /** The rows of this page. */
  <T> List<T> cut(List<T> rows) {
    int from = (int) Math.min((long) (page - 1) * limit, rows.size());
    return rows.subList(from, Math.min(from + limit, rows.size()));
  }

  /** Where the pages before and after this one are, as far as there are any, by relation. */
  Map<String, String> neighbors(int rows) {
    Map<String, String> neighbors = new TreeMap<>();
    if (page > 1) {
      neighbors.put("prev", path(page - 1));
    }
    if ((long) page * limit < rows) {
      neighbors.put("next", path(page + 1));
    }
    return neighbors;
  }

  private String path(int other) {
    Map<String, String> values = new TreeMap<>(asked.values());
    values.put("page", String.valueOf(other));
    return asked.path() + "?" + Html.encoded(values);
  }

  /** Leads to neighbors on a page. */
  static void write(Html html, Map<String, String> neighbors) {
    if (!neighbors.isEmpty()) {
      html.raw("<nav aria-label=\"Pages\">");
      neighbors.forEach((to, path) -> html.link(path, DIRECTIONS.get(to)).raw(" "));
      html.raw("</nav>\n");
    }
  }

  /** Leads to neighbors by the header Link of RFC 8288. */
  void link(Map<String, String> neighbors) {
    neighbors.forEach(
        (relation, path) ->
            asked.response().addHeader("Link", "<%s>; rel=\"%s\"".formatted(path, relation)));
  }
}
