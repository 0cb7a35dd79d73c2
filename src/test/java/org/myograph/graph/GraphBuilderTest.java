package org.myograph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.myograph.article.Article;
import org.myograph.article.Source;
import org.myograph.article.Span;
import org.myograph.link.Mapping;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.statement.Certainty;
import org.myograph.statement.Evidence;
import org.myograph.statement.Statement;

class GraphBuilderTest {
  private static final String PREFIXES =
      """
      PREFIX myo: <https://w3id.org/myograph/ontology#>
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      """;
  private static final String ONTOLOGY =
      """
      myo:innervatedBy a owl:ObjectProperty ;
        rdfs:domain [ a owl:Class ; owl:unionOf ( myo:Muscle myo:Joint ) ] ;
        rdfs:range [ a owl:Class ; owl:unionOf ( myo:Muscle myo:Joint ) ] .
      myo:alsoKnownAs a owl:DatatypeProperty .
      id:soleus a myo:Muscle .
      """;
  private static final String TEXT = "\uD83D\uDCAA The soleus is innervated by the tibial nerve.";
  private static final Article ARTICLE =
      new Article(
          "Soleus Page",
          "Soleus",
          TEXT,
          List.of(),
          List.of(),
          new Source("articles/soleus.txt", "ab12"),
          List.of());
  private static final Term SOLEUS = term("soleus", "Muscle", Term.Status.REFERENCE);
  private static final Term NERVE = term("tibial-nerve", "Nerve", Term.Status.REFERENCE);

  @Test
  void writesAnAssertedStatementAsATripleWithItsEvidence() {
    Graph graph = graph(statement(SOLEUS, NERVE, Certainty.ASSERTED, "mainly"));
    Node evidence = evidence(graph);
    assertThat(graph.find(evidence, Node.ANY, Node.ANY).toList())
        .containsExactlyInAnyOrderElementsOf(
            turtle(
                """
                <EVIDENCE> a myo:Evidence ;
                  rdf:reifies <<( id:soleus myo:innervatedBy id:tibial-nerve )>> ;
                  myo:statedIn <https://w3id.org/myograph/article/soleus-page> ;
                  myo:section "infobox" ; oa:start 6 ; oa:end 12 ; oa:exact "soleus" ;
                  myo:certainty "asserted" ; myo:qualifier "mainly" ; myo:cue "Nerve" .
                """
                    .replace("EVIDENCE", evidence.getURI())));
    assertThat(evidence.getURI()).matches("https://w3id.org/myograph/evidence/[a-z2-7]{26}");
    assertThat(graph.find().toList())
        .containsAll(turtle("id:soleus myo:innervatedBy id:tibial-nerve ."));
  }

  @Test
  void keepsHedgedAndNegatedStatementsAsEvidenceOnly() {
    for (Certainty certainty : List.of(Certainty.HEDGED, Certainty.NEGATED)) {
      Graph graph = graph(statement(SOLEUS, NERVE, certainty, ""));
      assertThat(graph.find().toList())
          .doesNotContainAnyElementsOf(turtle("id:soleus myo:innervatedBy id:tibial-nerve ."));
      assertThat(graph.contains(evidence(graph), Names.myo("certainty"), text(certainty.label())))
          .isTrue();
    }
  }

  @Test
  void keepsBothSidesOfAPageThatContradictsItself() {
    List<Statement> both =
        List.of(
            statement(SOLEUS, NERVE, Certainty.NEGATED, ""),
            statement(SOLEUS, NERVE, Certainty.ASSERTED, ""));
    Graph graph = graph(both.toArray(Statement[]::new));
    assertThat(graph.find().toList())
        .containsAll(turtle("id:soleus myo:innervatedBy id:tibial-nerve ."));
    assertThat(graph.find(Node.ANY, RDF.reifies.asNode(), Node.ANY).toList()).hasSize(2);
  }

  @Test
  void describesTheArticleAndWhatItIsAbout() {
    assertThat(graph().find(Names.article("soleus-page"), Node.ANY, Node.ANY).toList())
        .containsExactlyInAnyOrderElementsOf(
            turtle(
                """
                <https://w3id.org/myograph/article/soleus-page> a myo:Article ;
                  dcterms:title "Soleus" ; dcterms:source "articles/soleus.txt" ;
                  myo:sha256 "ab12" ; myo:about id:soleus .
                """));
  }

  @Test
  void describesTermsThatTheOntologyDoesNotHold() {
    Term whole = term("plantaris", "Muscle", Term.Status.PROVISIONAL);
    Term part =
        new Term(
            "belly-of-plantaris",
            "belly of plantaris",
            "MusclePart",
            List.of("belly of plantaris"),
            Term.Status.DERIVED,
            List.of(new Term.Link("partOf", whole)));
    Graph graph = graph(statement(part, NERVE, Certainty.HEDGED, ""));
    assertThat(graph.find().toList())
        .containsAll(
            turtle(
                """
                id:belly-of-plantaris a myo:MusclePart ; rdfs:label "belly of plantaris" ;
                  myo:status myo:Derived ; myo:partOf id:plantaris .
                id:plantaris a myo:Muscle ; rdfs:label "plantaris" ; myo:status myo:Provisional .
                """));
    assertThat(graph.contains(Names.id("tibial-nerve"), RDF.type.asNode(), Node.ANY)).isFalse();
  }

  @Test
  void writesTheObjectOfATextRelationAsTextAndNotAsAThing() {
    Statement statement =
        new Statement(
            SOLEUS,
            "alsoKnownAs",
            term("second-heart", "Muscle", Term.Status.PROVISIONAL),
            Certainty.ASSERTED,
            "",
            "",
            evidenceAt(6, 12));
    Graph graph = graph(statement);
    assertThat(graph.find().toList())
        .containsAll(turtle("id:soleus myo:alsoKnownAs \"second heart\" ."));
    assertThat(graph.contains(Names.id("second-heart"), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void writesMappingsWithTheirJustification() {
    Mapping mapping =
        new Mapping(
            Names.ID + "soleus",
            "http://www.w3.org/2004/02/skos/core#exactMatch",
            false,
            "http://purl.obolibrary.org/obo/UBERON_0001389",
            "soleus muscle",
            "https://w3id.org/semapv/vocab/LexicalMatching",
            "0.9",
            "uberon.sssom.tsv");
    Graph graph =
        new GraphBuilder(GraphFactory.createDefaultGraph())
            .add(List.of(mapping))
            .dataset()
            .getGraph(Names.graph("mappings"));
    Node name = graph.find(Node.ANY, RDF.reifies.asNode(), Node.ANY).next().getSubject();
    assertThat(graph.find().toList())
        .containsExactlyInAnyOrderElementsOf(
            turtle(
                """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX obo: <http://purl.obolibrary.org/obo/>
                PREFIX sssom: <https://w3id.org/sssom/>
                id:soleus skos:exactMatch obo:UBERON_0001389 .
                obo:UBERON_0001389 rdfs:label "soleus muscle" .
                <NAME> rdf:reifies <<( id:soleus skos:exactMatch obo:UBERON_0001389 )>> ;
                  sssom:confidence "0.9" ;
                  <http://purl.org/dc/terms/source> "uberon.sssom.tsv" ;
                  sssom:mapping_justification <https://w3id.org/semapv/vocab/LexicalMatching> .
                """
                    .replace("NAME", name.getURI())));
  }

  @Test
  void givesTheSameLinesWhateverTheOrder() {
    List<Statement> statements =
        new ArrayList<>(
            List.of(
                statement(SOLEUS, NERVE, Certainty.ASSERTED, "mainly"),
                statement(SOLEUS, NERVE, Certainty.ASSERTED, ""),
                statement(SOLEUS, NERVE, Certainty.HEDGED, "partly")));
    List<String> lines = lines(statements);
    assertThat(lines).isSorted().doesNotHaveDuplicates().noneMatch(line -> line.contains("\n"));
    Collections.reverse(statements);
    assertThat(lines(statements)).isEqualTo(lines);
  }

  private static List<String> lines(List<Statement> statements) {
    DatasetGraph dataset = new GraphBuilder(ontology()).add(ARTICLE, statements).dataset();
    return CanonicalQuads.lines(dataset).toList();
  }

  private static Graph graph(Statement... statements) {
    return new GraphBuilder(ontology())
        .add(ARTICLE, List.of(statements))
        .dataset()
        .getGraph(Names.articleGraph("Soleus Page"));
  }

  private static Node evidence(Graph graph) {
    return graph.find(Node.ANY, RDF.reifies.asNode(), Node.ANY).next().getSubject();
  }

  private static Statement statement(
      Term subject, Term object, Certainty certainty, String qualifier) {
    return new Statement(
        subject, "innervatedBy", object, certainty, qualifier, "", evidenceAt(7, 13));
  }

  private static Evidence evidenceAt(int start, int end) {
    Span span = new Span(start, end);
    return new Evidence(ARTICLE.name(), "infobox", span, span.of(TEXT), "Nerve");
  }

  private static Term term(String slug, String kind, Term.Status status) {
    String label = slug.replace('-', ' ');
    return new Term(slug, label, kind, List.of(label), status, List.of());
  }

  private static Node text(String words) {
    return GraphBuilder.text(words);
  }

  private static Graph ontology() {
    return parse(ONTOLOGY);
  }

  private static List<Triple> turtle(String text) {
    return parse(text).find().toList();
  }

  private static Graph parse(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + text, Lang.TURTLE).parse(graph);
    return graph;
  }
}
