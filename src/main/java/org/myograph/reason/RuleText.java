package org.myograph.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Rules as SPARQL queries that construct what they conclude. */
final class RuleText {
  private RuleText() {}

  static String of(Rule rule) {
    String unequal =
        rule.unequal().isEmpty()
            ? ""
            : rule.unequal().stream()
                .map(RuleText::node)
                .collect(Collectors.joining(" != ", " FILTER(", ")"));
    return "CONSTRUCT { "
        + triple(rule.head().orElseThrow())
        + " } WHERE { "
        + rule.body().stream().map(RuleText::triple).collect(Collectors.joining(" . "))
        + unequal
        + " }";
  }

  private static String triple(Triple triple) {
    return node(triple.getSubject())
        + " "
        + node(triple.getPredicate())
        + " "
        + node(triple.getObject());
  }

  private static String node(Node node) {
    return node.isVariable() ? "?" + node.getName() : NodeFmtLib.strNT(node);
  }

  static Rule read(String sparql) {
    Query query = QueryFactory.create(sparql);
    List<Triple> body = new ArrayList<>();
    List<Node> unequal = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining((TriplePath path) -> body.add(path.asTriple()));
          }

          @Override
          public void visit(ElementFilter filter) {
            E_NotEquals different = (E_NotEquals) filter.getExpr();
            unequal.add(different.getArg1().asVar());
            unequal.add(different.getArg2().asVar());
          }
        });
    Triple head = query.getConstructTemplate().getTriples().get(0);
    return new Rule(body, Optional.of(head), unequal);
  }
}
