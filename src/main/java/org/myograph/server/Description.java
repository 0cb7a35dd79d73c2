package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.graph.Once;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;

/**
 * What programs read before they ask: the Service Description with the VoID of the dataset, found
 * by a query beside this class, and the named questions as examples in SHACL's terms.
 */
final class Description {
  static final String PATH = "/void.ttl";
  static final String EXAMPLES = "/.well-known/sparql-examples";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String META = "https://w3id.org/myograph/graph/meta#";

  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml");

  private final Knowledge knowledge;
  private final Queries queries;
  private final Once<Graph> found = new Once<>(this::find);

  Description(Knowledge knowledge, Queries queries) {
    this.knowledge = knowledge;
    this.queries = queries;
  }

  /** Whether what is sent there names addresses of this server. */
  static boolean isPath(String path) {
    return path.equals(PATH) || path.equals(EXAMPLES);
  }

  /** In what it is wanted; none if a page is, or nothing that is to be had. */
  static Optional<Lang> accepted(Exchange asked) {
    return asked.liked(TYPES).map(RDFLanguages::contentTypeToLang);
  }

  /** Sends the description of the service and its dataset. */
  void send(Exchange asked, Lang lang) throws IOException {
    String home = asked.home();
    Graph addresses = GraphFactory.createDefaultGraph();
    Node endpoint = iri(home + "sparql");
    addresses.add(iri(META + "service"), iri(SD + "endpoint"), endpoint);
    addresses.add(iri(META + "dataset"), iri(VOID + "sparqlEndpoint"), endpoint);
    addresses.add(iri(META + "dataset"), iri(VOID + "dataDump"), iri(home + "graph"));
    Graph all = new Union(addresses, found.get());
    all.getPrefixMapping().setNsPrefixes(found.get().getPrefixMapping());
    send(all, lang, asked);
  }

  private static void send(Graph graph, Lang lang, Exchange asked) throws IOException {
    asked.varies();
    asked.send(
        lang.getContentType().toHeaderString(), RDFWriter.source(graph).lang(lang).asString());
  }

  /** However long it takes. */
  private Graph find() {
    Knowledge patient = new Knowledge(knowledge.dataset());
    return ((Answer.Triples) patient.ask("service.rq", Html.textOf("service.rq"))).graph();
  }

  /** Sends each question as it can be asked, with its usual values in its blanks. */
  void sendExamples(Exchange asked) throws IOException {
    Graph examples = GraphFactory.createDefaultGraph();
    examples
        .getPrefixMapping()
        .setNsPrefixes(Map.of("sh", SH, "schema", SCHEMA, "rdfs", RDFS.getURI()));
    for (NamedQuery query : queries.all()) {
      knowledge.example(query).ifPresent(sparql -> add(examples, query, sparql, asked.home()));
    }
    send(examples, Lang.TURTLE, asked);
  }

  private static void add(Graph examples, NamedQuery query, Query sparql, String home) {
    Node example = iri(home + "query/" + query.name());
    String form = sparql.isSelectType() ? "Select" : sparql.isAskType() ? "Ask" : "Construct";
    examples.add(example, RDF.type.asNode(), iri(SH + "SPARQLExecutable"));
    examples.add(example, RDF.type.asNode(), iri(SH + "SPARQL" + form + "Executable"));
    examples.add(example, RDFS.label.asNode(), english(query.title()));
    examples.add(example, RDFS.comment.asNode(), english(query.question()));
    examples.add(
        example,
        iri(SH + form.toLowerCase(Locale.ROOT)),
        NodeFactory.createLiteralString(sparql.serialize()));
    examples.add(example, iri(SCHEMA + "target"), iri(home + "sparql"));
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
