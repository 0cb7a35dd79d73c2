package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.myograph.query.Answer;
import org.myograph.query.Format;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Parameter;
import org.myograph.query.Queries;
import org.myograph.query.Table;

/** The page of one named question: a form for its blanks, and the answer. */
record QuestionPage(Knowledge knowledge, Queries queries) {

  void send(Exchange asked) throws IOException {
    NamedQuery query = queries.named(asked.after("/query/"));
    Map<String, String> values = asked.values();
    asked.offer(html -> form(html, query.parameters(), values));
    asked.page(page(query, values));
  }

  private String page(NamedQuery query, Map<String, String> values) {
    Html html = new Html(query.title()).element("p", query.question());
    form(html, query.parameters(), values);
    Answer answer = knowledge.ask(query, values);
    if (answer instanceof Answer.Rows rows) {
      Table table = Table.of(rows);
      html.table(table, whys(query, table, values)).note(query.none(answer, values));
    } else {
      html.element("pre", Format.TABLE.write(answer));
    }
    return html.element("h2", "SPARQL").element("pre", query.sparql()).page();
  }

  private static List<String> whys(NamedQuery query, Table table, Map<String, String> values) {
    return query.because().isEmpty()
        ? List.of()
        : IntStream.rangeClosed(1, table.rows().size())
            .mapToObj(row -> WhyPage.path(query.name(), row, values))
            .toList();
  }

  static void form(Html html, List<Parameter> blanks, Map<String, String> values) {
    if (!blanks.isEmpty()) {
      html.raw("<form class=\"blanks\" method=\"get\">\n");
      blanks.forEach(blank -> field(html, blank, values));
      html.raw("<p><button>Ask</button></p>\n</form>\n");
    }
  }

  static void field(Html html, Parameter blank, Map<String, String> values) {
    html.field(blank.name(), blank.label(), values.getOrDefault(blank.name(), blank.fallback()));
  }
}
