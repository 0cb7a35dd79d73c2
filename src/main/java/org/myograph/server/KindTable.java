package org.myograph.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.review.Finding;
import org.myograph.review.Finding.Severity;

/** How many findings there are of each kind, with a way to those alone. */
record KindTable(String path, String article, List<Finding> findings) {

  void write(Html html) {
    if (findings.isEmpty()) {
      return;
    }
    html.raw("<p>Only ");
    by(Finding::severity)
        .forEach(
            (severity, of) ->
                only(html, "severity", severity.label()).text(" (" + of.size() + ") "));
    html.raw("</p>\n").heads(List.of("kind", "what it is", "how many"));
    by(Finding::kind)
        .forEach(
            (kind, of) -> {
              html.raw("<tr><th scope=\"row\">");
              only(html, "kind", kind.label()).raw("</th><td>").text(kind.meaning());
              html.raw("</td><td>").text(severities(of)).raw("</td></tr>\n");
            });
    html.end();
  }

  private <K> Map<K, List<Finding>> by(Function<Finding, K> key) {
    return findings.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private Html only(Html html, String name, String value) {
    Map<String, String> values = new TreeMap<>(Map.of(name, value));
    if (!article.isEmpty()) {
      values.put("article", article);
    }
    return html.link(path + "?" + Html.encoded(values), value);
  }

  /** "1 warn, 12 info" */
  private static String severities(List<Finding> of) {
    return Stream.of(Severity.values())
        .map(
            severity ->
                of.stream().filter(each -> each.severity() == severity).count()
                    + " "
                    + severity.label())
        .filter(words -> !words.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }
}
