package org.myograph.query;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;

/** Reads SPARQL text; the prefixes of Myograph need not be declared. */
final class Sparql {
  static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("myo", "https://w3id.org/myograph/ontology#")
          .setNsPrefix("id", "https://w3id.org/myograph/id/")
          .setNsPrefix("graph", "https://w3id.org/myograph/graph/")
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
          .setNsPrefix("text", "http://jena.apache.org/text#")
          .lock();

  private Sparql() {}

  /** Reads a query and refuses one that would do more than read. */
  static Query parse(String where, String text) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(PREFIXES));
    try {
      QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new MalformedQueryException(where + ": " + oneLine(e.getMessage()));
    }
    QueryPolicy.check(query);
    return query;
  }

  /** The same query without the prefixes that nothing in it has. */
  static Query concise(Query query) {
    String text = query.serialize();
    for (String prefix : query.getPrefixMapping().getNsPrefixMap().keySet()) {
      if (!Pattern.compile("\\b" + prefix + ":\\S").matcher(text).find()) {
        query.getPrefixMapping().removeNsPrefix(prefix);
      }
    }
    return query;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").replaceAll(" Was expecting.*", "").strip();
  }
}
