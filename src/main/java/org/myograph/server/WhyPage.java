package org.myograph.server;

import java.util.Map;
import org.apache.jena.graph.Triple;
import org.myograph.query.Explanation;
import org.myograph.query.Knowledge;
import org.myograph.query.MalformedQueryException;
import org.myograph.query.Why;

/** The page that explains one fact down to sentences and axioms. */
record WhyPage(Knowledge knowledge) {

  static String path(String subject, String relation, String object) {
    return "/why?subject=%s&relation=%s&object=%s"
        .formatted(Html.encoded(subject), Html.encoded(relation), Html.encoded(object));
  }

  String page(Map<String, String> values) {
    String subject = given(values, "subject");
    String relation = given(values, "relation");
    String object = given(values, "object");
    String text =
        knowledge.read(
            graph -> {
              Triple fact = Why.fact(graph, subject, relation, object);
              return Why.explain(graph, fact)
                  .map(Explanation::text)
                  .orElseGet(() -> Why.whyNot(graph, fact));
            });
    return new Html("Why").element("pre", text).page();
  }

  private static String given(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new MalformedQueryException(
          "say subject, relation and object; " + name + " is missing");
    }
    return value;
  }
}
