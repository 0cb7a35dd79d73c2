package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WordsOverHttpTest {
  @RegisterExtension static BundledServer server = new BundledServer();

  private static HttpResponse<String> get(String path, String value) throws Exception {
    return server.get(path + Html.encoded(value), "text/csv");
  }

  private static HttpResponse<String> search(String words) throws Exception {
    return get(
        "/sparql?query=",
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?name"
            + " { (?thing ?score ?name) text:query '%s' }".formatted(words));
  }

  @Test
  void sparqlFindsThingsByWordsOfTheirNames() throws Exception {
    assertThat(search("glut* AND minim*").body()).contains("\r\ngluteus minimus\r\n");
  }

  @Test
  void wordsThatAreNoQueryAreABadRequest() throws Exception {
    HttpResponse<String> answer = search("glut (");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("text:query cannot search for this")
        .doesNotContain("Was expecting");
    assertThat(get("/api/queries/sentences?words=", "limp (").statusCode()).isEqualTo(400);
  }

  @Test
  void whatFindsNothingToBindToIsABadRequestToo() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?x a ?n . (?s ?sc ?n) text:query 'a' }";
    assertThat(get("/sparql?query=", query).statusCode()).isEqualTo(400);
  }

  @Test
  void aPropertyWithoutWordsIsABadRequestToo() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " SELECT * { ?s text:query (rdfs:comment 'a') }";
    HttpResponse<String> answer = get("/sparql?query=", query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no words stand under <");
  }

  @Test
  void aQuestionFindsSentencesByTheirWords() throws Exception {
    assertThat(get("/api/queries/sentences?words=", "Trendelenburg").body())
        .contains("positive Trendelenburg sign");
  }
}
