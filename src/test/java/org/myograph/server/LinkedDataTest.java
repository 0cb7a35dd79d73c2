package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.ontology.Names;

/** Things by their IRIs and by parts of their names, on the bundled build. */
class LinkedDataTest {
  @RegisterExtension static BundledServer server = new BundledServer();

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return server.ask(path, headers);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                         | html
          */*                               | html
          text/turtle                       | ttl
          application/ld+json               | jsonld
          application/n-triples             | nt
          application/rdf+xml               | rdf
          text/html;q=0.1, text/turtle      | ttl
          image/png, application/rdf+xml;q=.2 | rdf
          """)
  void theIriOfAThingLeadsToWhatIsAccepted(String accept, String ending) throws Exception {
    HttpResponse<String> answer = get("/id/gluteus-minimus", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("/id/gluteus-minimus." + ending);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @Test
  void whatIsNotToBeHadIsToldWithWhatIs() throws Exception {
    HttpResponse<String> answer = get("/id/gluteus-minimus", "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
    assertThat(header(answer, "ETag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void eachFormOfTheDataSaysTheSame(String ending) throws Exception {
    HttpResponse<String> answer = get("/id/gluteus-minimus." + ending);
    assertThat(answer.statusCode()).isEqualTo(200);
    Lang lang = RDFLanguages.contentTypeToLang(header(answer, "Content-Type").split(";")[0]);
    Graph graph = RDFParser.fromString(answer.body(), lang).toGraph();
    assertThat(
            graph.contains(
                Names.id("gluteus-minimus"),
                Names.myo("innervatedBy"),
                Names.id("superior-gluteal-nerve")))
        .isTrue();
    Graph turtle =
        RDFParser.fromString(get("/id/gluteus-minimus.ttl").body(), Lang.TURTLE).toGraph();
    assertThat(graph.isIsomorphicWith(turtle)).isTrue();
  }

  @Test
  void thePageOfAThingTellsWhatItIsElsewhere() throws Exception {
    assertThat(get("/id/gluteus-minimus.html").body())
        .contains(
            "<td>the same</td><td><a href=\"http://purl.obolibrary.org/obo/UBERON_0008521\">"
                + "UBERON:0008521</a></td><td>gluteus minimus</td><td>")
        .contains("FMA:22317", ", in uberon.sssom.tsv</td>");
    assertThat(get("/id/abductor-digiti-minimi-of-foot.html").body()).doesNotContain("UBERON:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/gluteus-minimis", "/id/gluteus-minimis.ttl"})
  void whatThereIsNotIsToldWithTheNearest(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("gluteus minimus");
    assertThat(header(answer, "ETag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/id/soleus.html", "/id/soleus.ttl", "/deficit?site=L5", "/search?q=a"})
  void whatIsKnownAlreadyIsNotSentAgain(String path) throws Exception {
    String tag = header(get(path), "ETag");
    assertThat(tag).startsWith("\"").endsWith("\"");
    HttpResponse<String> again = get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(header(get(path, "Accept", "application/json"), "ETag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gluteus minimus        | gluteus minimus
          Gluteus-Minimus        | gluteus minimus
          glut min               | gluteus minimus
          minimus gluteus        | gluteus minimus
          musculus gluteus minimus | gluteus minimus
          gluteus minimsu        | gluteus minimus
          L5                     | L5
          superior gluteal n     | superior gluteal nerve
          TFL                    | tensor fasciae latae
          """)
  void aPartOfANameFindsTheThing(String typed, String label) throws Exception {
    assertThat(hits("/suggest?q=" + Html.encoded(typed)).get(0).getAsObject().getString("label"))
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"gluteus minimus, false", "gluteus minimsu, true"})
  void aNameThatOnlyComesNearIsToldToDoSo(String typed, boolean near) throws Exception {
    String path = "/search?q=" + Html.encoded(typed);
    assertThat(hits(path).get(0).getAsObject().getBoolean("near")).isEqualTo(near);
    assertThat(get(path).body().contains("These names come nearest.")).isEqualTo(near);
  }

  @Test
  void asManyNearNamesAreShownAsAreWanted() throws Exception {
    assertThat(hits("/search?q=axilary"))
        .extracting(hit -> hit.getAsObject().getString("label"))
        .contains("axillary nerve", "axillary artery");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C5-C6", "C5-6", "c5–6", "C5/C6", "C5, C6"})
  void aRangeOfRootsFindsEachOfThem(String typed) throws Exception {
    JsonArray hits = hits("/search?q=" + Html.encoded(typed));
    assertThat(hits.get(0).getAsObject().getString("label")).isEqualTo("C5");
    assertThat(hits.get(1).getAsObject().getString("label")).isEqualTo("C6");
    assertThat(get("/deficit?site=" + Html.encoded(typed)).body()).contains("nearest: C5, C6<");
  }

  private static JsonArray hits(String path) throws Exception {
    JsonObject answer = JSON.parse(get(path, "Accept", "application/json").body());
    return answer.get("hits").getAsArray();
  }

  @Test
  void aSearchIsForAKindIfOneIsWantedAndForAsManyAsAreWanted() throws Exception {
    assertThat(hits("/search?q=gluteal&type=nerve&limit=2"))
        .hasSize(2)
        .allSatisfy(
            (JsonValue hit) -> assertThat(hit.getAsObject().getString("type")).isEqualTo("nerve"));
  }

  @ParameterizedTest
  @CsvSource({
    "q=a&type=Plant, there is no type 'Plant'",
    "q=a&limit=0, limit is '0'",
    "q=a&limit=1000, limit is '1000'",
  })
  void aSearchThatCannotBeIsRefusedWithTheCure(String values, String cure) throws Exception {
    HttpResponse<String> answer = get("/search?" + values);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("give ");
    assertThat(answer.body().replace("&#39;", "'")).contains(cure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "gl*", "~", "\"", "(", "uri:*", "<script>alert(1)</script>", " "})
  void whatIsTypedIsNoPatternAndNoMarkup(String typed) throws Exception {
    HttpResponse<String> answer = get("/search?q=" + Html.encoded(typed));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<script");
    assertThat(get("/search?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s ?p ?o } LIMIT 1, image/png, 406",
    "SELECT * { ?s ?p ?o } LIMIT 1, text/csv, 200",
    "SELECT * { ?s ?p ?o } LIMIT 1, text/turtle, 406",
    "ASK { ?s ?p ?o }, application/sparql-results+json, 200",
    "CONSTRUCT WHERE { ?s a ?o } LIMIT 1, text/turtle, 200",
    "CONSTRUCT WHERE { ?s a ?o } LIMIT 1, text/csv, 406",
  })
  void sparqlAnswersInNoFormatThatIsNotAccepted(String query, String accept, int status)
      throws Exception {
    assertThat(get("/sparql?query=" + Html.encoded(query), "Accept", accept).statusCode())
        .isEqualTo(status);
  }
}
