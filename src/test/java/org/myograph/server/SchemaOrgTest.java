package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

class SchemaOrgTest {
  private static final Pattern TERM = Pattern.compile("schema:(\\w+)");
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static String page(DatasetGraph dataset, String slug) {
    return new ThingPage(new Knowledge(dataset), new Queries(Map.of())).page(Names.id(slug));
  }

  private static JsonObject data(DatasetGraph dataset, String slug) {
    return JSON.parse(
        DATA.matcher(page(dataset, slug)).results().findFirst().orElseThrow().group(1));
  }

  @Test
  void aMuscleIsToldInTheWordsOfSchemaOrg() {
    JsonObject muscle = data(Hip.dataset(), "gluteus-minimus");
    assertThat(muscle.getString("@context")).isEqualTo("https://schema.org");
    assertThat(muscle.getString("@type")).isEqualTo("Muscle");
    assertThat(muscle.getString("name")).isEqualTo("gluteus minimus");
    assertThat(muscle.getString("muscleAction")).isEqualTo("abduction of hip");
    assertThat(muscle.getObj("nerve").getString("@id"))
        .isEqualTo(Names.id("superior-gluteal-nerve").getURI());
    assertThat(muscle.hasKey("bloodSupply")).as("what is only hedged").isFalse();
  }

  @Test
  void aNerveHasItsOwnType() {
    JsonObject nerve = data(Hip.dataset(), "superior-gluteal-nerve");
    assertThat(nerve.getString("@type")).isEqualTo("Nerve");
    assertThat(nerve.getObj("nerveMotor").getString("name")).isEqualTo("gluteus minimus");
  }

  @Test
  void whatSchemaOrgHasNoTypeForHasNoData() {
    assertThat(page(Hip.dataset(), "abduction-of-hip")).doesNotContain("<script");
  }

  @Test
  void noNameEndsTheElement() {
    String name = "</script><script>alert(1)</script><!--<script>";
    DatasetGraph dataset = Hip.dataset();
    Quad naming =
        Quad.create(
            Quad.defaultGraphIRI,
            Names.id("gluteus-minimus"),
            NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel"),
            NodeFactory.createLiteralString(name));
    Txn.executeWrite(dataset, () -> dataset.add(naming));
    assertThat(data(dataset, "gluteus-minimus").getArray("alternateName").toList().toString())
        .contains("alert(1)");
    assertThat(page(dataset, "gluteus-minimus").split("<script", -1)).hasSize(2);
  }

  @Test
  void everyTermOfTheMappingIsOneOfSchemaOrg() {
    assertThat(TERM.matcher(Html.textOf("schema-org.rq")).results().map(term -> term.group(1)))
        .hasSizeGreaterThan(20)
        .allSatisfy(term -> assertThat(SchemaDO.class.getField(term).getName()).isEqualTo(term));
  }
}
