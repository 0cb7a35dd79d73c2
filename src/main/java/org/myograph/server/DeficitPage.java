package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.myograph.query.Answer;
import org.myograph.query.Format;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Parameter;
import org.myograph.query.Queries;
import org.myograph.query.Table;
import org.myograph.query.UnfitValueException;

/**
 * What a lesion does: the questions "lesion" and "deficit" about one site, together on a page or in
 * JSON, or one of them in CSV.
 */
record DeficitPage(Knowledge knowledge, Queries queries) {
  private static final String MUSCLES = "lesion";
  private static final String ACTIONS = "deficit";
  private static final Map<String, String> TABLES = Map.of("muscles", MUSCLES, "actions", ACTIONS);

  /** Where a named question is asked: here, if it is one of the two. */
  static String pathOf(String question) {
    return TABLES.containsValue(question) ? "/deficit" : "/query/" + question;
  }

  void send(Exchange asked) throws IOException {
    Map<String, String> given = asked.values();
    Form form = Form.of(given.getOrDefault("format", ""), asked, Form.HTML, Form.JSON, Form.CSV);
    Map<String, String> values = values(given);
    String table = table(given);
    asked.offer(html -> form(html, values));
    String body =
        switch (form) {
          case HTML -> page(values);
          case JSON -> json(values);
          default -> Format.CSV.write(answer(table, values));
        };
    asked.varies();
    asked.send(form.mediaType(), body);
  }

  /** The values of the questions' parameters; what may be left blank and is, is not given. */
  private Map<String, String> values(Map<String, String> given) {
    Map<String, String> values = new TreeMap<>(given);
    values.keySet().removeAll(List.of("format", "table"));
    queries.named(MUSCLES).parameters().stream()
        .filter(Parameter::optional)
        .forEach(blank -> values.computeIfPresent(blank.name(), (k, v) -> v.isBlank() ? null : v));
    return values;
  }

  private static String table(Map<String, String> given) {
    String wanted = given.getOrDefault("table", "muscles");
    if (!TABLES.containsKey(wanted)) {
      throw new UnfitValueException("no table '" + wanted + "'; give muscles or actions");
    }
    return TABLES.get(wanted);
  }

  private Answer.Rows answer(String question, Map<String, String> values) {
    return (Answer.Rows) knowledge.ask(queries.named(question), values);
  }

  private String json(Map<String, String> values) {
    return "{\"muscles\": %s, \"actions\": %s}\n"
        .formatted(
            Format.JSON.write(answer(MUSCLES, values)).strip(),
            Format.JSON.write(answer(ACTIONS, values)).strip());
  }

  private String page(Map<String, String> values) {
    Html html = new Html("What a lesion does");
    form(html.resource("lesion-note.html"), values);
    table(html, "Muscles", MUSCLES, values);
    table(html, "Actions", ACTIONS, values);
    return html.page();
  }

  private void form(Html html, Map<String, String> values) {
    QuestionPage.form(html, queries.named(MUSCLES).parameters(), values);
  }

  private void table(Html html, String title, String question, Map<String, String> values) {
    NamedQuery query = queries.named(question);
    Answer.Rows answer = answer(question, values);
    Table table = Table.of(answer);
    List<String> whys =
        IntStream.rangeClosed(1, table.rows().size())
            .mapToObj(row -> WhyPage.path(question, row, values))
            .toList();
    html.element("h2", title).element("p", query.question()).table(table, whys);
    html.note(query.none(answer, values));
  }
}
