package org.myograph.server;

import java.util.Map;
import org.myograph.query.Knowledge;
import org.myograph.query.UnfitValueException;

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
    String text = knowledge.why(subject, relation, object).text();
    return new Html("Why").element("pre", text).page();
  }

  private static String given(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new UnfitValueException("say subject, relation and object; " + name + " is missing");
    }
    return value;
  }
}
