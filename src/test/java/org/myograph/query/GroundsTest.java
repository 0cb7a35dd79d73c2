package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {
  private final Knowledge knowledge = new Knowledge(Hip.dataset());

  private static NamedQuery question(String head, String select) {
    return NamedQuery.parse("q", "# title: Q\n# question: Q?\n" + head + "\n" + select);
  }

  private String explain(String head, String select) {
    return Format.TABLE.write(knowledge.explain(question(head, select), Map.of()));
  }

  @Test
  void standBelowEachRow() {
    assertThat(
            explain(
                "# because: ?muscle myo:performs ?action\n# param: action Action \"x\" \"abduction of hip\"",
                "SELECT ?muscle ?muscleLabel { ?muscle myo:performs ?action ; rdfs:label ?muscleLabel }"
                    + " ORDER BY ?muscleLabel"))
        .isEqualTo(
            """
            muscle
            gluteus medius
                gluteus medius performs abduction of hip
                  stated: "So does the middle."
                          articles/small-hip.txt 130-150
            gluteus minimus
                gluteus minimus performs abduction of hip
                  stated: "The small one lifts the hip."
                          articles/small-hip.txt 100-128 (Action)
            """);
  }

  @Test
  void leaveOutALineWithoutAValue() {
    assertThat(
            explain(
                "# because: ?x a myo:Muscle\n# because: ?x myo:performs ?y",
                "SELECT ?x ?y { BIND(id:adductor-magnus AS ?x) OPTIONAL { ?x myo:performs ?y } }"))
        .contains("adductor magnus is a muscle")
        .doesNotContain("performs");
  }

  @Test
  void takeBracketsForAnything() {
    assertThat(
            explain(
                "# because: [] myo:performs id:abduction-of-hip\n# because: ?x myo:treatedBy []",
                "SELECT ?x { BIND(id:gluteal-tendinopathy AS ?x) }"))
        .contains("gluteus medius performs", "gluteus minimus performs", "treated by rest");
  }

  @Test
  void tellOfALineOfSeveralTriplesWhatHoldsTogether() {
    assertThat(
            explain(
                "# because: ?x myo:innervatedBy _:nerve . _:nerve myo:hasRoot ?y",
                "SELECT ?x ?y { VALUES (?x ?y) { (id:gluteus-minimus id:L5) (id:gluteus-minimus id:S5) } }"))
        .contains(
            "gluteus minimus innervated by superior gluteal nerve",
            "superior gluteal nerve has root L5")
        .doesNotContain("has root S5");
  }

  @Test
  void tellWhoOnlySupposesIt() {
    assertThat(
            explain(
                "# because: ?x myo:suppliedBy id:superior-gluteal-artery",
                "SELECT ?x { BIND(id:gluteus-minimus AS ?x) }"))
        .contains("not known: gluteus minimus supplied by", "hedged: \"The artery may help.\"");
  }

  @Test
  void tellAFactOnce() {
    String explained =
        explain(
            "# because: ?x myo:innervatedBy []\n# because: [] myo:innervates ?x",
            "SELECT ?x { BIND(id:gluteus-minimus AS ?x) }");
    assertThat(explained.split("stated:", -1)).hasSize(2);
    assertThat(explained).contains("shown above");
  }

  @Test
  void areOneMoreColumnForPrograms() {
    Answer answer =
        knowledge.explain(
            question("# because: ?x a myo:Muscle", "SELECT ?x { VALUES ?x { id:gluteus-medius } }"),
            Map.of());
    assertThat(Format.CSV.write(answer))
        .isEqualTo(
            """
            x,because
            https://w3id.org/myograph/id/gluteus-medius,"gluteus medius is a muscle
              reference ontology
            "
            """);
    assertThat(Format.JSON.write(answer)).contains("\"because\"", "reference ontology");
    assertThat(Format.TSV.write(answer)).startsWith("?x\t?because\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?x myo:performs                   | is no triple; write it as ?muscle myo:performs",
        "?x myo:partOf* ?x                 | is no triple; write it as ?muscle myo:performs",
        "?x nothing:at ?x                  | is no triple; write it as ?muscle myo:performs",
        "?y a myo:Muscle                   | has ?y, which is neither selected nor a parameter",
      })
  void areRefusedWithTheNameOfTheFile(String line, String message) {
    NamedQuery wrong = question("# because: " + line, "SELECT ?x { ?x a myo:Muscle }");
    for (ThrowingAsk ask : List.<ThrowingAsk>of(knowledge::ask, knowledge::explain)) {
      assertThatThrownBy(() -> ask.of(wrong, Map.of()))
          .isInstanceOf(MalformedQueryException.class)
          .hasMessageStartingWith("q.rq: '# because: " + line + "' " + message);
    }
  }

  private interface ThrowingAsk {
    Answer of(NamedQuery question, Map<String, String> values);
  }

  @Test
  void cannotBeToldWhereNoneAreGiven() {
    assertThatThrownBy(() -> explain("", "SELECT ?x { ?x a myo:Muscle }"))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageContaining("'q' does not say what its rows rest on; add '# because: ...'");
  }

  @Test
  void aQuestionThatNeedsSomethingElseIsRefused() {
    assertThatThrownBy(() -> question("# needs: after", "ASK {}"))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessage("q.rq: '# needs: after' is not known; a question can need 'before'");
  }

  @Test
  void aBlankMayStayOpen() {
    NamedQuery open =
        question("# param: root SpinalRoot \"root\" \"\"", "SELECT ?n { ?n myo:hasRoot ?root }");
    for (Map<String, String> values : List.of(Map.of("root", ""), Map.of("root", "L5"))) {
      assertThat(Format.CSV.write(knowledge.ask(open, values))).contains("superior-gluteal-nerve");
    }
  }

  @Test
  void aQuestionSeesTheBuildBeforeAsAGraph() {
    NamedQuery compare =
        question(
            "# needs: before\n# because: ?x myo:treatedBy []",
            """
            SELECT ?x WHERE {
              ?x a myo:Condition .
              FILTER NOT EXISTS { GRAPH graph:before { ?x a ?any } }
            }
            """);
    assertThatThrownBy(() -> knowledge.ask(compare, Map.of()))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageContaining("compares two builds, and there is only one here");
    Knowledge same = knowledge.since(Hip.dataset());
    assertThat(Format.TABLE.write(same.ask(compare, Map.of()))).isEqualTo("(none)\n");
    Knowledge empty = knowledge.since(DatasetGraphFactory.createTxnMem());
    assertThat(Format.TABLE.write(empty.explain(compare, Map.of())))
        .contains("gluteal-tendinopathy", "stated: \"It wants rest.\"");
  }
}
