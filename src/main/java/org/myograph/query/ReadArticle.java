package org.myograph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/**
 * What was read of one article. A build keeps the sentences that state something, not the others.
 *
 * @param source where it was read
 * @param sha256 of its bytes
 * @param passages in the order of the article
 */
public record ReadArticle(String title, String source, String sha256, List<Passage> passages) {
  public ReadArticle {
    passages = List.copyOf(passages);
  }

  /** A sentence or the value of a line, and what it states, supposes or denies. */
  public record Passage(Quote quote, List<Said> said) {
    public Passage {
      said = List.copyOf(said);
    }
  }

  /**
   * One fact.
   *
   * @param object its label, or the text
   */
  public record Said(Quote quote, Triple fact, String subject, String relation, String object) {}

  /**
   * Collects what a graph keeps of an article.
   *
   * @param name the last part of its IRI
   * @throws UnknownNameException naming the nearest if there is none
   */
  public static ReadArticle of(Graph graph, String name) {
    Node kind = Names.myo("Article");
    Node article = Names.article(name);
    if (!graph.contains(article, RDF.type.asNode(), kind)) {
      List<String> all =
          graph
              .find(Node.ANY, RDF.type.asNode(), kind)
              .mapWith(triple -> Labels.localName(triple.getSubject()))
              .toList();
      throw new UnknownNameException("article", name, Nearest.to(name, all));
    }
    return new ReadArticle(
        text(graph, article, DCTerms.title.asNode()),
        text(graph, article, DCTerms.source.asNode()),
        text(graph, article, Names.myo("sha256")),
        passages(graph, article));
  }

  private static List<Passage> passages(Graph graph, Node article) {
    Labels labels = new Labels(graph);
    Map<String, List<Said>> places =
        new Quotes(graph)
            .in(article).stream()
                .map(quoted -> said(labels, quoted))
                .collect(
                    Collectors.groupingBy(
                        said -> said.quote().place(), LinkedHashMap::new, Collectors.toList()));
    return places.values().stream().map(said -> new Passage(said.get(0).quote(), said)).toList();
  }

  private static Said said(Labels labels, Quotes.Quoted quoted) {
    Triple fact = quoted.fact();
    return new Said(
        quoted.quote(),
        fact,
        labels.of(fact.getSubject()),
        labels.of(fact.getPredicate()),
        labels.of(fact.getObject()));
  }

  private static String text(Graph graph, Node article, Node property) {
    return graph
        .find(article, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }
}
