package org.myograph.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.graph.GraphBuilder;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;

class OntologyPageTest {
  private static final int SIX_MEGABYTES = 6_000_000;
  private static final Ontology ONTOLOGY = Ontology.bundled();
  private static final String PAGE = bundled(ONTOLOGY);
  private static final String PREFIXES =
      """
      PREFIX myo: <https://w3id.org/myograph/ontology#>
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX graph: <https://w3id.org/myograph/graph/>
      """;

  private static String bundled(Ontology ontology) {
    return OntologyPage.of(new GraphBuilder(ontology.graph()).add(SssomReader.bundled()).dataset());
  }

  /** The page of some Turtle. */
  private static String page(String turtle) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(PREFIXES + "graph:ontology {" + turtle + "}", Lang.TRIG).parse(dataset);
    return OntologyPage.of(dataset);
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(OntologyPageTest::last).toList();
  }

  private static String last(MatchResult match) {
    return match.group(match.groupCount());
  }

  @Test
  void holdsEveryClassRelationAndTermOnce() {
    Stream<String> schema =
        Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)
            .flatMap(kind -> ONTOLOGY.graph().stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .map(node -> node.getURI().substring(Names.MYO.length()));
    Stream<String> terms = ONTOLOGY.vocabulary().terms().keySet().stream().map("id:"::concat);
    List<String> ids = all(" id=\"([^\"]*)\"", PAGE);
    assertThat(ids)
        .doesNotHaveDuplicates()
        .containsAll(Stream.concat(schema, terms).collect(Collectors.toSet()))
        .noneMatch(id -> id.contains(" "));
  }

  @Test
  void leadsNowhereThatIsNotThere() {
    Set<String> ids = Set.copyOf(all(" id=\"([^\"]*)\"", PAGE));
    assertThat(ids).containsAll(Set.copyOf(all("href=\"#([^\"]*)\"", PAGE)));
  }

  @Test
  void asksForNothingOutsideItself() {
    assertThat(PAGE).doesNotContainPattern("<(link|img|iframe|object|embed|base)\\b");
    assertThat(PAGE).doesNotContainPattern("\\b(src|srcset|action)=");
    assertThat(PAGE).doesNotContainPattern("@import|url\\(|fetch\\(|XMLHttpRequest");
    assertThat(all("<(\\w+) [^>]*href=", PAGE)).containsOnly("a");
  }

  @Test
  void admitsByItsPolicyTheStyleAndScriptInItAlone() throws Exception {
    assertThat(OntologyPage.policy())
        .startsWith("default-src 'none';")
        .contains("style-src '" + hash("style") + "';", "script-src '" + hash("script") + "';")
        .doesNotContain("unsafe");
    assertThat(PAGE).contains(Markup.escaped(OntologyPage.policy()));
    assertThat(PAGE).doesNotContainPattern(" (style|on\\w+)=\"");
  }

  private static String hash(String element) throws Exception {
    List<String> text = all("(?s)<" + element + ">(.*?)</" + element + ">", PAGE);
    assertThat(text).hasSize(1);
    byte[] bytes = text.get(0).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void isTheSameEachTime() {
    assertThat(bundled(Ontology.bundled())).isEqualTo(PAGE);
  }

  @Test
  void staysSmallEnoughToOpenAtOnce() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(SIX_MEGABYTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Myograph ontology</title>",
        "<dt>is the same as</dt><dd><a href=\"#Muscle\">muscle</a> that"
            + " <a href=\"#performs\">performs</a>"
            + " <a href=\"#id:abduction-of-hip\">abduction of hip</a></dd>",
        "<a href=\"#comprises\">comprises</a>, then <a href=\"#performs\">performs</a>",
        "<dt>is</dt><dd>asymmetric</dd>",
        "<dt>inverse</dt><dd><a href=\"#innervates\">innervates</a></dd>",
        "<dt>inverse</dt><dd><a href=\"#innervatedBy\">is innervated by</a></dd>",
        "<dt>subject</dt><dd><a href=\"#Condition\">condition</a> or <a href=\"#Sign\">sign</a></dd>",
        "<a href=\"#cue\">cue phrase</a></dt><dd>",
        "<a href=\"http://purl.obolibrary.org/obo/RO_0002005\">RO:0002005</a> innervated by",
        "<span lang=\"la\">musculus gluteus minimus</span>",
        "<a href=\"#abbreviation\">abbreviation</a> (exact)</dt><dd>GMin</dd>",
      })
  void saysInWords(String words) {
    assertThat(PAGE.contains(words)).as(words).isTrue();
  }

  @Test
  void takesMarkupInNamesForText() {
    String page =
        page(
            """
            <urn:o> a owl:Ontology ; dcterms:title "<script>alert(0)</script>" .
            myo:Evil a owl:Class ; rdfs:label "<script>alert(1)</script>" ;
              skos:definition "\\"'><img src=x onerror=alert(2)>" ;
              dcterms:source <javascript:alert(3)> .
            id:evil a myo:Evil ; skos:altLabel "</style></script><b>"@en ; <urn:p'> "x" .
            """);
    assertThat(all("<(script)", page)).hasSize(1);
    assertThat(page).doesNotContain("<img", "<b>", "href=\"javascript", "urn:p'");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void showsAClassOfTwoAndARoundOfClassesOnce() {
    String page =
        page(
            """
            myo:A a owl:Class . myo:B a owl:Class .
            myo:C a owl:Class ; rdfs:subClassOf myo:A , myo:B .
            myo:D a owl:Class ; rdfs:subClassOf myo:E . myo:E a owl:Class ; rdfs:subClassOf myo:D .
            """);
    assertThat(all(" id=\"(\\w+)\"", page)).containsExactly("A", "C", "B", "D", "E");
  }

  @Test
  void showsWhatHasNoLabelOrTitle() {
    assertThat(page("myo:A a owl:Class . id:x a myo:A ; myo:y [] ."))
        .contains("<h1>Ontology</h1>", "id=\"id:x\"", "<dt>y</dt><dd>something</dd>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owl:complementOf myo:A                                     | not A",
        "owl:oneOf ( id:x myo:A )                                   | id:x or A",
        "owl:unionOf ( myo:A [ owl:complementOf myo:B ] )           | A or not B",
        "owl:intersectionOf ( myo:A myo:B )                         | A and B",
        "owl:intersectionOf ( [ owl:onProperty myo:r ; owl:hasSelf true ] ) | something that r itself",
        "owl:onProperty myo:r ; owl:someValuesFrom myo:A            | something that r some A",
        "owl:onProperty myo:r ; owl:allValuesFrom myo:A             | something that r only A",
        "owl:onProperty myo:r ; owl:minCardinality 2                | something that r at least 2",
        "owl:onProperty [ owl:inverseOf myo:r ] ; owl:hasValue id:x"
            + " | something that the inverse of r id:x",
      })
  void saysEveryFormOfClassInWords(String expression, String words) {
    String page =
        page(
            "myo:A a owl:Class ; rdfs:subClassOf [ %s ] . myo:B a owl:Class . id:x a myo:A ."
                .formatted(expression));
    assertThat(all("<dt>is a</dt><dd>(.*?)</dd>", page).get(0).replaceAll("<.*?>", ""))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "http://purl.obolibrary.org/obo/UBERON_0000043, UBERON:0000043",
    "http://purl.org/sig/ont/fma/fma22441,          FMA:22441",
    "https://example.org/a_b,                       https://example.org/a_b",
  })
  void leadsToOtherOntologies(String iri, String words) {
    assertThat(page("myo:A a owl:Class ; skos:exactMatch <" + iri + "> ."))
        .contains("<a href=\"" + iri + "\">" + words + "</a>");
  }
}
