package org.myograph.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.myograph.ontology.UnreadableOntologyException;
import org.myograph.review.Finding.Severity;

/** Asks shapes (SHACL) of a graph. */
final class Shapes {
  private static final Map<org.apache.jena.shacl.validation.Severity, Severity> SEVERITIES =
      Map.of(
          org.apache.jena.shacl.validation.Severity.Violation, Severity.ERROR,
          org.apache.jena.shacl.validation.Severity.Warning, Severity.WARN,
          org.apache.jena.shacl.validation.Severity.Info, Severity.INFO);

  private Shapes() {}

  /**
   * What does not fit. A shape's message goes on from the label of the thing; "{value}" in it
   * stands for what is wrong there.
   *
   * @throws UnreadableOntologyException if the shapes are none
   */
  static List<Flaw> ask(Graph shapes, Graph data) {
    requireNoQueries(shapes);
    try {
      Facts facts = new Facts(data);
      return ShaclValidator.get().validate(shapes, data).getEntries().stream()
          .map(entry -> flaw(facts, entry))
          .distinct()
          .sorted(
              Comparator.comparing((Flaw flaw) -> flaw.things().get(0).toString())
                  .thenComparing(Flaw::message))
          .toList();
    } catch (ShaclException e) {
      throw new UnreadableOntologyException("shapes: " + e.getMessage() + "; mend the shape");
    }
  }

  /** A query in a shape could call another server; no bundled shape has one. */
  private static void requireNoQueries(Graph shapes) {
    for (String property : List.of("select", "ask", "construct")) {
      Node query = NodeFactory.createURI("http://www.w3.org/ns/shacl#" + property);
      if (shapes.contains(Node.ANY, query, Node.ANY)) {
        throw new UnreadableOntologyException(
            "shapes: sh:" + property + " is not allowed; say it without a query");
      }
    }
  }

  private static Flaw flaw(Facts facts, ReportEntry entry) {
    String value = entry.value() == null ? "nothing" : facts.label(entry.value());
    return new Flaw(
        SEVERITIES.getOrDefault(entry.severity(), Severity.ERROR),
        List.of(entry.focusNode()),
        facts.label(entry.focusNode()) + " " + entry.message().replace("{value}", value));
  }
}
