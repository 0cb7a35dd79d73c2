package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  private static final String ROW =
      "SELECT ?x ?xLabel ?n { VALUES (?x ?xLabel ?n) { (id:L5 \"L5\" 3) (id:ilium UNDEF -1) } }";

  private final Knowledge knowledge = new Knowledge(Hip.dataset());

  private String ask(String sparql, Format format) {
    return format.write(knowledge.ask("-e", sparql));
  }

  @Test
  void aTableShowsLabelsForIris() {
    assertThat(ask(ROW, Format.TABLE))
        .isEqualTo(
            """
            x                                      n
            L5                                     3
            https://w3id.org/myograph/id/ilium     -1
            """
                .replace("ilium     -1", "ilium  -1")
                .replace(
                    "L5                                     3",
                    "L5                                  3")
                .replace(
                    "x                                      n",
                    "x                                   n"));
    assertThat(ask("SELECT ?x { ?x a id:nothing }", Format.TABLE)).isEqualTo("(none)\n");
  }

  @Test
  void csvGivesIriAndLabel() {
    assertThat(ask(ROW, Format.CSV))
        .isEqualTo(
            """
            x,xLabel,n
            https://w3id.org/myograph/id/L5,L5,3
            https://w3id.org/myograph/id/ilium,,-1
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1       | '=1+1",
        "@x         | '@x",
        "-x         | '-x",
        "a,b        | \"a,b\"",
        "plain      | plain",
      })
  void csvDisarmsFormulas(String text, String cell) {
    assertThat(ask("SELECT ?x { VALUES ?x { \"" + text + "\" } }", Format.CSV))
        .isEqualTo("x\n" + cell + "\n");
  }

  @Test
  void tsvAndJsonAreTheStandardOnes() {
    assertThat(ask(ROW, Format.TSV))
        .startsWith("?x\t?xLabel\t?n\n<https://w3id.org/myograph/id/L5>");
    assertThat(ask(ROW, Format.JSON)).contains("\"head\"", "\"bindings\"", "\"uri\"");
  }

  @Test
  void triplesAreTurtle() {
    String construct = "CONSTRUCT { ?n myo:hasRoot ?r } WHERE { ?n myo:hasRoot ?r }";
    assertThat(ask(construct, Format.TTL)).contains("hasRoot");
    assertThat(ask("DESCRIBE id:L5", Format.TABLE)).contains("\"L5\"");
    assertThatThrownBy(() -> ask(construct, Format.CSV))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("triples cannot be written as csv; use ttl");
    assertThatThrownBy(() -> ask(ROW, Format.TTL)).isInstanceOf(UnfitValueException.class);
  }

  @Test
  void yesAndNo() {
    assertThat(ask("ASK { id:L5 a myo:SpinalRoot }", Format.TABLE)).isEqualTo("yes\n");
    assertThat(ask("ASK { id:L5 a myo:Muscle }", Format.CSV)).isEqualTo("no\n");
    assertThat(ask("ASK { id:L5 a myo:Muscle }", Format.JSON))
        .isEqualTo("{\"head\": {}, \"boolean\": false}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } }",
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "SELECT * { BIND(<urn:no-such>(1) AS ?x) }",
        "SELECT * { BIND(CALL(<urn:no-such>) AS ?x) }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
      })
  void refusesMoreThanReading(String sparql) {
    assertThatThrownBy(() -> ask(sparql, Format.CSV)).isInstanceOf(RefusedQueryException.class);
  }

  @Test
  void allowsTheFunctionsOfTheStandard() {
    assertThat(ask("SELECT (xsd:integer(\"3\") AS ?n) (UCASE(\"a\") AS ?u) {}", Format.CSV))
        .isEqualTo("n,u\n3,A\n");
  }

  @Test
  void namesTheLineOfASyntaxError() {
    assertThatThrownBy(() -> ask("SELECT * {\n ?s ?p }", Format.CSV))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessageContaining("-e: ")
        .hasMessageContaining("line 2, column");
    assertThatThrownBy(() -> ask("DROP ALL", Format.CSV))
        .isInstanceOf(MalformedQueryException.class);
  }
}
