package org.myograph.server;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Proof;
import org.myograph.query.ProofFormat;
import org.myograph.query.Queries;
import org.myograph.query.Table;
import org.myograph.query.UnfitValueException;

/** The page that explains one fact, or one row of an answer, down to sentences and axioms. */
record WhyPage(Knowledge knowledge, Queries queries) {
  private static final String QUESTION = "question";
  private static final String ROW = "row";

  private static final List<String> BLANKS = List.of("subject", "relation", "object");

  /** What each of them is called for short. */
  private static final List<String> SHORT = List.of("s", "p", "o");

  /** Those of one fact; a row has those of its question. */
  private static final List<String> VALUES =
      Stream.of(BLANKS, SHORT, List.of("all", "format")).flatMap(List::stream).toList();

  static String path(String subject, String relation, String object) {
    return "/why?subject=%s&relation=%s&object=%s"
        .formatted(Html.encoded(subject), Html.encoded(relation), Html.encoded(object));
  }

  /**
   * @param row 1 for the first
   */
  static String path(String question, int row, Map<String, String> values) {
    String path = "/why?question=" + Html.encoded(question) + "&row=" + row;
    return values.isEmpty() ? path : path + "&" + Html.encoded(values);
  }

  /**
   * Sends the explanation in the form that is wanted, a page unless another is: by the value {@code
   * format}, else by the header {@code Accept}.
   */
  void send(Exchange asked) throws IOException {
    Map<String, String> values = asked.values();
    asked.varies();
    boolean isRow = values.containsKey(QUESTION);
    if (!isRow) {
      asked.requireOnly(VALUES);
      asked.offer(html -> form(html, values));
    }
    Optional<ProofFormat> format =
        isRow ? Optional.empty() : format(values.getOrDefault("format", ""), asked);
    String body =
        isRow
            ? row(values)
            : format.map(form -> form.write(proof(values))).orElseGet(() -> page(proof(values)));
    asked.send(format.map(ProofFormat::mediaType).orElse("text/html"), body);
  }

  private static void form(Html html, Map<String, String> values) {
    html.raw("<form class=\"blanks\" action=\"/why\">\n");
    BLANKS.forEach(name -> html.field(name, name, value(values, name)));
    html.raw("<p><button>Why</button></p>\n</form>\n");
  }

  private static String page(Proof proof) {
    Html html = new Html("Why");
    ProofList.write(html, proof.explanation());
    return html.page();
  }

  private Proof proof(Map<String, String> values) {
    String subject = given(values, "subject");
    String relation = given(values, "relation");
    String object = given(values, "object");
    return knowledge.why(subject, relation, object, most(values));
  }

  private static Optional<ProofFormat> format(String wanted, Exchange asked) {
    if (wanted.isEmpty()) {
      List<ProofFormat> offers = List.of(ProofFormat.JSON, ProofFormat.TTL, ProofFormat.MD);
      Stream<String> types = offers.stream().map(ProofFormat::mediaType);
      return asked.liked(Stream.concat(Stream.of("text/html"), types).toList()).stream()
          .flatMap(liked -> offers.stream().filter(format -> format.mediaType().equals(liked)))
          .findFirst();
    }
    return Optional.of(
        ProofFormat.named(wanted)
            .orElseThrow(
                () ->
                    new UnfitValueException(
                        "no format '" + wanted + "'; give text, md, json or ttl")));
  }

  private static int most(Map<String, String> values) {
    String all = values.getOrDefault("all", "0");
    if (!all.matches("\\d{1,2}")) {
      throw new UnfitValueException("all is '" + all + "'; give a number from 0 to 99");
    }
    return Integer.parseInt(all);
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
    String value = value(values, name);
    if (value.isBlank()) {
      throw new UnfitValueException("say subject, relation and object; " + name + " is missing");
    }
    return value;
  }

  private static String value(Map<String, String> values, String name) {
    return values.getOrDefault(name, values.getOrDefault(SHORT.get(BLANKS.indexOf(name)), ""));
  }
}
