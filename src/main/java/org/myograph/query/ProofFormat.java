package org.myograph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/** How a proof is written. */
public enum ProofFormat {
  /** Indented lines. */
  TEXT("text/plain") {
    @Override
    public String write(Proof proof) {
      return proof.text();
    }
  },
  /** A nested list of Markdown. */
  MD("text/markdown") {
    @Override
    public String write(Proof proof) {
      return ProofMarkdown.of(proof.explanation());
    }
  },
  /** One object, with premises within it. */
  JSON("application/json") {
    @Override
    public String write(Proof proof) {
      return org.apache.jena.atlas.json.JSON.toString(ProofJson.of(proof.explanation())) + "\n";
    }
  },
  /** The facts with the reifiers that they rest on, in Turtle. */
  TTL("text/turtle") {
    @Override
    public String write(Proof proof) {
      Graph graph = GraphFactory.createDefaultGraph();
      proof.data().find().forEachRemaining(graph::add);
      graph.getPrefixMapping().setNsPrefix("myo", Names.MYO).setNsPrefix("id", Names.ID);
      graph.getPrefixMapping().setNsPrefix("rdf", RDF.uri).setNsPrefix("oa", OA.NS);
      graph.getPrefixMapping().setNsPrefix("prov", "http://www.w3.org/ns/prov#");
      graph.getPrefixMapping().setNsPrefix("dcterms", DCTerms.NS);
      return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
    }
  };

  private final String mediaType;

  ProofFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public abstract String write(Proof proof);

  /** Without a character set, which is always UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The format of a name, in lower case. */
  public static Optional<ProofFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
