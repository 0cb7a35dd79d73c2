package org.myograph.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;
import org.myograph.query.Table;
import org.myograph.query.UnfitValueException;

/** The page that explains one fact, or one row of an answer, down to sentences and axioms. */
record WhyPage(Knowledge knowledge, Queries queries) {
  private static final String QUESTION = "question";
  private static final String ROW = "row";

  static String path(String subject, String relation, String object) {
    return "/why?subject=%s&relation=%s&object=%s"
        .formatted(Html.encoded(subject), Html.encoded(relation), Html.encoded(object));
  }

  /**
   * @param row 1 for the first
   */
  static String path(String question, int row, Map<String, String> values) {
    StringBuilder path = new StringBuilder("/why?question=" + Html.encoded(question));
    path.append("&row=").append(row);
    values.forEach(
        (name, value) ->
            path.append('&').append(Html.encoded(name)).append('=').append(Html.encoded(value)));
    return path.toString();
  }

  String page(Map<String, String> values) {
    if (values.containsKey(QUESTION)) {
      return row(values);
    }
    String subject = given(values, "subject");
    String relation = given(values, "relation");
    String object = given(values, "object");
    String text = knowledge.why(subject, relation, object).text();
    return new Html("Why").element("pre", text).page();
  }

  private String row(Map<String, String> given) {
    Map<String, String> values = new HashMap<>(given);
    NamedQuery query = queries.named(values.remove(QUESTION));
    String number = values.getOrDefault(ROW, "");
    values.remove(ROW);
    Table table = Table.of((Answer.Rows) knowledge.explain(query, values, number));
    Table row = new Table(table.heads(), table.rows(), List.of());
    return new Html("Why")
        .element("p", query.question())
        .table(row, List.of())
        .element("pre", table.notes().get(0))
        .page();
  }

  private static String given(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new UnfitValueException("say subject, relation and object; " + name + " is missing");
    }
    return value;
  }
}
