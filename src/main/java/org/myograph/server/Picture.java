package org.myograph.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.myograph.query.Explanation.How;
import org.myograph.query.Profile;

/**
 * A thing in the middle and what it is related to around it, as SVG: equal facts give equal bytes.
 *
 * <pre>
 *   relation                 relation
 *    object o--.          .--o object
 *    object o--+--[thing]-+--o object
 * </pre>
 */
final class Picture {
  /** The most objects that are drawn, first what is stated. */
  static final int MOST = 60;

  private static final int MIDDLE = 510;

  /** How far from the middle the lines of one relation part. */
  private static final int TURN = 125;

  private static final int ROW = 22;
  private static final int MARGIN = 12;
  private static final int LONGEST = 42;
  private static final int LONGEST_HUB = 26;
  private static final int LETTER = 8;

  private final String label;
  private final int all;
  private final List<Profile.Fact> drawn;
  private final StringBuilder svg = new StringBuilder();

  private Picture(String label, List<Profile.Fact> facts) {
    this.label = label;
    all = facts.size();
    drawn =
        facts.stream()
            .sorted(Comparator.comparing(fact -> fact.how() != How.STATED))
            .limit(MOST)
            .toList();
  }

  static String of(String label, List<Profile.Fact> facts) {
    return new Picture(label, facts).draw();
  }

  private String draw() {
    List<List<Profile.Fact>> right = new ArrayList<>();
    List<List<Profile.Fact>> left = new ArrayList<>();
    Collection<List<Profile.Fact>> groups = FactList.byRelation(drawn).values();
    int rows = rows(groups);
    groups.forEach(group -> (2 * rows(right) < rows ? right : left).add(group));
    int height = Math.max(rows(right), rows(left)) * ROW + 2 * MARGIN;
    open(height);
    side(right, 1, height);
    side(left, -1, height);
    hub(height / 2);
    return svg.append("</svg>\n").toString();
  }

  /** One more than facts for each relation, for its name. */
  private static int rows(Collection<List<Profile.Fact>> groups) {
    return groups.stream().mapToInt(group -> 1 + group.size()).sum();
  }

  private void open(int height) {
    svg.append(
        "<svg class=\"picture\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"group\""
            .formatted(2 * MIDDLE, height, 2 * MIDDLE, height));
    svg.append(" aria-labelledby=\"picture\">\n<title id=\"picture\">");
    svg.append(Html.escaped("%s and %d of its %d facts".formatted(label, drawn.size(), all)));
    svg.append("</title>\n");
  }

  /**
   * @param way 1 to the right, -1 to the left
   */
  private void side(List<List<Profile.Fact>> groups, int way, int height) {
    int y = (height - rows(groups) * ROW) / 2;
    for (List<Profile.Fact> group : groups) {
      int anchor = y + ROW + group.size() * ROW / 2;
      curve(MIDDLE, height / 2, MIDDLE + way * TURN, anchor, "branch");
      text(MIDDLE + way * (TURN + 25), y + ROW - 6, way, "relation", group.get(0).relation());
      y += ROW;
      for (Profile.Fact fact : group) {
        spoke(fact, way, y + ROW / 2, anchor);
        y += ROW;
      }
    }
  }

  private void spoke(Profile.Fact fact, int way, int y, int anchor) {
    int x = MIDDLE + way * (TURN + 30);
    curve(MIDDLE + way * TURN, anchor, x, y, kind(fact));
    boolean leads = Html.isThing(fact.iri());
    svg.append(
        leads
            ? "<a href=\"%s\" tabindex=\"-1\">".formatted(Html.escaped(Html.path(fact.iri())))
            : "<g>");
    svg.append("<title>")
        .append(
            Html.escaped(
                "%s %s %s (%s)"
                    .formatted(label, fact.relation(), fact.object(), FactList.standing(fact))))
        .append("</title>");
    svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"4\"/>".formatted(x, y));
    text(x + way * 9, y + 4, way, "object", fact.object());
    svg.append(leads ? "</a>\n" : "</g>\n");
  }

  /** The name of a style: whole for what is stated, dashed for what follows, dotted for doubts. */
  private static String kind(Profile.Fact fact) {
    if (fact.how() != How.STATED) {
      return "follows";
    }
    return fact.places("stated") > 0 ? "stated" : "doubtful";
  }

  private void curve(int x, int y, int toX, int toY, String kind) {
    int half = (x + toX) / 2;
    svg.append(
        "<path class=\"%s\" d=\"M%d %dC%d %d %d %d %d %d\"/>\n"
            .formatted(kind, x, y, half, y, half, toY, toX, toY));
  }

  private void text(int x, int y, int way, String kind, String words) {
    svg.append(
            "<text class=\"%s\" x=\"%d\" y=\"%d\"%s>"
                .formatted(kind, x, y, way < 0 ? " text-anchor=\"end\"" : ""))
        .append(Html.escaped(cut(words, LONGEST)))
        .append("</text>");
  }

  private void hub(int y) {
    String words = cut(label, LONGEST_HUB);
    int width = words.length() * LETTER + 2 * MARGIN;
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"32\" rx=\"16\"/>"
            .formatted(MIDDLE - width / 2, y - 16, width));
    svg.append(
            "<text class=\"hub\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">"
                .formatted(MIDDLE, y + 5))
        .append(Html.escaped(words))
        .append("</text>\n");
  }

  private static String cut(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }
}
