package org.myograph.graph;

import static org.myograph.graph.GraphBuilder.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.ontology.Names;
import org.myograph.statement.Evidence;
import org.myograph.statement.Statement;

/** How a statement is known, as triples about its reifier. */
final class EvidenceTriples {
  private final Statement statement;
  private final Triple triple;
  private final Article article;

  EvidenceTriples(Statement statement, Triple triple, Article article) {
    this.statement = statement;
    this.triple = triple;
    this.article = article;
  }

  /** Of subject, relation, object, article and span: the same after every rebuild. */
  String key() {
    Span span = statement.evidence().span();
    return Fingerprint.of(
        triple.getSubject().toString(),
        statement.relation(),
        triple.getObject().toString(),
        article.name(),
        article.codePoint(span.start()) + "-" + article.codePoint(span.end()));
  }

  /**
   * @param repetition 1 for the first statement with this key, 2 for one that says it again with
   *     other certainty, qualifier, condition or cue
   */
  Stream<Triple> triples(int repetition) {
    String hash = repetition == 1 ? key() : Fingerprint.of(key(), String.valueOf(repetition));
    Node name = Names.evidence(hash);
    Map<Node, Node> values = new LinkedHashMap<>();
    Evidence evidence = statement.evidence();
    values.put(RDF.type.asNode(), Names.myo("Evidence"));
    values.put(RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple));
    values.put(Names.myo("statedIn"), Names.article(article.name()));
    values.put(OA.start.asNode(), number(article.codePoint(evidence.span().start())));
    values.put(OA.end.asNode(), number(article.codePoint(evidence.span().end())));
    values.put(OA.exact.asNode(), text(evidence.quote()));
    values.put(Names.myo("certainty"), text(statement.certainty().label()));
    words(values, "section", evidence.section());
    words(values, "qualifier", statement.qualifier());
    words(values, "condition", statement.condition());
    words(values, "cue", evidence.cue());
    return values.entrySet().stream()
        .map(entry -> Triple.create(name, entry.getKey(), entry.getValue()));
  }

  private static void words(Map<Node, Node> values, String property, String words) {
    if (!words.isEmpty()) {
      values.put(Names.myo(property), text(words));
    }
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }
}
