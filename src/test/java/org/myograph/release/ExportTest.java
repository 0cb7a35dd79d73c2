package org.myograph.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.myograph.graph.CanonicalQuads;
import org.myograph.ontology.Names;

class ExportTest {
  private static final String TRIG =
      """
      PREFIX myo: <https://w3id.org/myograph/ontology#>
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      GRAPH <https://w3id.org/myograph/graph/ontology> {
        <https://w3id.org/myograph/ontology> a owl:Ontology ;
          owl:versionIRI <https://w3id.org/myograph/ontology/2026-11-23> .
        id:soleus a myo:Muscle .
      }
      GRAPH <https://w3id.org/myograph/graph/article/soleus> {
        id:soleus myo:innervatedBy id:tibial-nerve .
        <https://w3id.org/myograph/evidence/x> myo:qualifier "chiefly \\"ı\\"" ;
          rdf:reifies <<( id:soleus myo:innervatedBy id:tibial-nerve )>> .
      }
      """;

  @Test
  void sortsNQuadsByLine() {
    String nquads = written(Export::nquads);
    assertThat(nquads.lines())
        .isSorted()
        .hasSize(6)
        .contains(
            "<https://w3id.org/myograph/evidence/x>"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>"
                + " <<( <https://w3id.org/myograph/id/soleus>"
                + " <https://w3id.org/myograph/ontology#innervatedBy>"
                + " <https://w3id.org/myograph/id/tibial-nerve> )>>"
                + " <https://w3id.org/myograph/graph/article/soleus> .");
    assertThat(nquads).endsWith(" .\n");
  }

  @Test
  void losesNothingInNQuadsAndTrig() {
    assertThat(reread(written(Export::nquads), Lang.NQUADS)).isEqualTo(lines(dataset()));
    assertThat(reread(written(Export::trig), Lang.TRIG)).isEqualTo(lines(dataset()));
  }

  @Test
  void joinsAllGraphsInTurtle() {
    String turtle = written(Export::turtle);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    assertThat(graph.size()).isEqualTo(6);
    assertThat(turtle).contains("id:soleus").contains("<<( id:soleus");
  }

  @Test
  void leavesTripleTermsOutOfJsonLdWhichHasNone() {
    String json = written(Export::jsonld);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(json, Lang.JSONLD11).parse(graph);
    assertThat(graph.size()).isEqualTo(5);
  }

  @Test
  void describesEachGraphWithoutSayingWhen() {
    DatasetGraph dataset = dataset();
    Meta.add(dataset);
    Graph meta = dataset.getGraph(Names.graph("meta"));
    assertThat(meta.stream(Node.ANY, VOID.triples.asNode(), Node.ANY))
        .filteredOn(
            triple ->
                !meta.contains(Node.ANY, VOID.propertyPartition.asNode(), triple.getSubject()))
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .containsExactlyInAnyOrder("3", "3", "6");
    assertThat(meta.stream())
        .extracting(triple -> triple.getObject().toString())
        .contains("https://w3id.org/myograph/ontology/2026-11-23")
        .noneMatch(object -> object.contains("dateTime"));
  }

  @Test
  void countsTheThingsOfAClassAndWhatIsSaidOfThem() {
    DatasetGraph dataset = dataset();
    Meta.add(dataset);
    try (QueryExec run =
        QueryExec.graph(dataset.getGraph(Names.graph("meta")))
            .query(
                """
                PREFIX myo: <https://w3id.org/myograph/ontology#>
                PREFIX void: <http://rdfs.org/ns/void#>
                ASK {
                  [] void:classPartition [ void:class myo:Muscle ; void:entities 1 ;
                       void:propertyPartition [ void:property myo:innervatedBy ; void:triples 1 ] ]
                }
                """)
            .build()) {
      assertThat(run.ask()).isTrue();
    }
  }

  private static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(TRIG, Lang.TRIG).parse(dataset);
    return dataset;
  }

  private static String written(BiConsumer<DatasetGraph, OutputStream> format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.accept(dataset(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String reread(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(dataset);
    return lines(dataset);
  }

  private static String lines(DatasetGraph dataset) {
    return String.join("\n", CanonicalQuads.lines(dataset).toList());
  }
}
