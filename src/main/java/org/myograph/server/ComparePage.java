package org.myograph.server;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.query.Knowledge;
import org.myograph.query.Profile;

/** The page that sets two things side by side and tells in words where they differ. */
record ComparePage(Knowledge knowledge) {
  private static final String FIRST = "a";
  private static final String SECOND = "b";

  void send(Exchange asked) throws IOException {
    Map<String, String> given = asked.values();
    asked.offer(html -> form(html, given));
    asked.page(page(given));
  }

  String page(Map<String, String> given) {
    Html html = new Html("Compare two things");
    form(html, given);
    String first = given.getOrDefault(FIRST, "");
    String second = given.getOrDefault(SECOND, "");
    if (!first.isBlank() && !second.isBlank()) {
      compare(html, profile(first), profile(second));
    }
    return html.page();
  }

  static void form(Html html, Map<String, String> given) {
    html.raw("<form class=\"blanks\" action=\"/compare\">");
    html.field(FIRST, "one thing", given.getOrDefault(FIRST, ""));
    html.field(SECOND, "another", given.getOrDefault(SECOND, ""));
    html.raw("<p><button>Compare</button></p></form>\n");
  }

  private Profile profile(String name) {
    return knowledge.profile(knowledge.thing(name));
  }

  private static void compare(Html html, Profile first, Profile second) {
    Map<String, List<Profile.Fact>> one = FactList.byRelation(first.facts());
    Map<String, List<Profile.Fact>> other = FactList.byRelation(second.facts());
    html.element(
        "p",
        "In common: %d. Only of %s: %d. Only of %s: %d."
            .formatted(
                count(one, other, true),
                first.label(),
                count(one, other, false),
                second.label(),
                count(other, one, false)));
    table(html, List.of("relation", first.label(), second.label()), one, other);
  }

  private static long count(
      Map<String, List<Profile.Fact>> facts, Map<String, List<Profile.Fact>> others, boolean both) {
    return facts.values().stream()
        .flatMap(List::stream)
        .filter(fact -> isIn(others, fact) == both)
        .count();
  }

  private static void table(
      Html html,
      List<String> heads,
      Map<String, List<Profile.Fact>> one,
      Map<String, List<Profile.Fact>> other) {
    html.heads(heads);
    Set<String> relations =
        Stream.of(one, other)
            .flatMap(each -> each.keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String relation : relations) {
      html.raw("<tr><th scope=\"row\">").text(relation).raw("</th>");
      cell(html, one.getOrDefault(relation, List.of()), other);
      cell(html, other.getOrDefault(relation, List.of()), one);
      html.raw("</tr>\n");
    }
    html.end();
  }

  private static boolean isIn(Map<String, List<Profile.Fact>> facts, Profile.Fact fact) {
    return facts.getOrDefault(fact.relation(), List.of()).stream()
        .anyMatch(each -> each.object().equals(fact.object()));
  }

  /** What both have comes first. */
  private static void cell(
      Html html, List<Profile.Fact> facts, Map<String, List<Profile.Fact>> others) {
    if (facts.isEmpty()) {
      html.raw("<td>nothing is known</td>");
      return;
    }
    html.raw("<td><ul class=\"hits\">");
    Map<Boolean, List<Profile.Fact>> shared =
        facts.stream().collect(Collectors.partitioningBy(fact -> isIn(others, fact)));
    shared.get(true).forEach(fact -> item(html, fact, "both"));
    shared.get(false).forEach(fact -> item(html, fact, "only here"));
    html.raw("</ul></td>");
  }

  private static void item(Html html, Profile.Fact fact, String where) {
    html.raw("<li>").thing(fact.iri(), fact.object()).raw(" <small>");
    html.text(where + ", " + FactList.standing(fact)).raw("</small></li>\n");
  }
}
