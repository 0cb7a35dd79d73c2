package org.myograph.query;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts values into the blanks of a parsed query. Jena's own substitution leaves triple terms as
 * they are, so those are filled first.
 */
final class Blanks extends ElementTransformCopyBase {
  private final Map<Var, Node> values;

  private Blanks(Map<Var, Node> values) {
    this.values = values;
  }

  static Query fill(Query query, Map<Var, Node> values) {
    if (values.isEmpty()) {
      return query;
    }
    Blanks blanks = new Blanks(values);
    Query terms =
        QueryTransformOps.transform(query, blanks, new ExprTransformApplyElementTransform(blanks));
    return QueryTransformOps.replaceVars(terms, values);
  }

  @Override
  public Element transform(ElementPathBlock block) {
    ElementPathBlock filled = new ElementPathBlock();
    block.patternElts().forEachRemaining(path -> filled.addTriple(filled(path)));
    return filled;
  }

  private TriplePath filled(TriplePath path) {
    Node subject = filled(path.getSubject());
    Node object = filled(path.getObject());
    return path.isTriple()
        ? new TriplePath(Triple.create(subject, path.getPredicate(), object))
        : new TriplePath(subject, path.getPath(), object);
  }

  private Node filled(Node node) {
    if (!node.isTripleTerm()) {
      return node;
    }
    Triple term = node.getTriple();
    return NodeFactory.createTripleTerm(
        value(term.getSubject()), value(term.getPredicate()), value(term.getObject()));
  }

  private Node value(Node node) {
    return node.isTripleTerm() ? filled(node) : values.getOrDefault(node, node);
  }
}
