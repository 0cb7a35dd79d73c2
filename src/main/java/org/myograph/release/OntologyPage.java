package org.myograph.release;

import static org.myograph.release.Markup.escaped;
import static org.myograph.release.Markup.link;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/**
 * One page that shows a whole ontology: classes, relations, properties and terms. It asks for
 * nothing outside itself; the script in it only searches it.
 */
public final class OntologyPage {
  private final Entities entities;
  private final Expressions expressions;
  private final ClassTree tree;
  private final Entry entry;
  private final StringBuilder contents = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  private OntologyPage(Graph graph) {
    entities = new Entities(graph);
    expressions = new Expressions(entities);
    tree = new ClassTree(entities, expressions);
    entry = new Entry(entities, expressions);
  }

  /** Shows the ontology of a dataset with the mappings in it; equal datasets give equal pages. */
  public static String of(DatasetGraph dataset) {
    Graph graph =
        Sorted.graph(
            Stream.of("ontology", "mappings")
                .flatMap(name -> dataset.getGraph(Names.graph(name)).stream()));
    Symmetric.complete(graph);
    return new OntologyPage(graph).html();
  }

  /** Writes the page to a stream, which stays open. */
  public static void write(DatasetGraph dataset, OutputStream out) {
    try {
      out.write(of(dataset).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Content-Security-Policy that admits the page's own style and script, and nothing else. */
  public static String policy() {
    return Inline.POLICY;
  }

  private String html() {
    section("classes", "Classes", entities.classes(), tree.html(entry::of));
    section("relations", "Relations", entities.relations());
    section("names", "Name properties", annotations(true));
    section("annotations", "Other annotation properties", annotations(false));
    terms()
        .forEach(
            (kind, terms) -> section("kind:" + kind.replace(' ', '-'), "Terms: " + kind, terms));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        """
            .formatted(escaped(Inline.POLICY), escaped(title()), Inline.STYLE)
        + head()
        + "<main>\n"
        + body
        + "</main>\n<script>"
        + Inline.SCRIPT
        + "</script>\n</body>\n</html>\n";
  }

  private String head() {
    String about = entities.ontologies().stream().map(entry::rows).collect(Collectors.joining());
    return """
        <header id="%s"><h1>%s</h1>
        %s
        </header>
        <form role="search" hidden>
        <label for="section:search">Search</label>
        <input type="search" id="section:search" name="q" autocomplete="off" spellcheck="false">
        <output></output>
        </form>
        <nav aria-label="Contents">
        %s</nav>
        """
        .formatted(Entities.TOP, escaped(title()), about, contents);
  }

  private String title() {
    return entities.ontologies().stream().findFirst().map(entities::label).orElse("Ontology");
  }

  private List<Node> annotations(boolean ofNames) {
    return entities.annotations().stream()
        .filter(
            each -> entities.graph().contains(each, Names.myo("nameScope"), Node.ANY) == ofNames)
        .toList();
  }

  /** The terms by the label of the lowest class that each is in. */
  private Map<String, List<Node>> terms() {
    return entities.terms().stream()
        .collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toList()));
  }

  private String kind(Node term) {
    return tree.lowest(expressions.objects(term, RDF.type)).map(entities::label).orElseThrow();
  }

  private void section(String id, String title, List<Node> members) {
    section(id, title, members, members.stream().map(entry::of).collect(Collectors.joining()));
  }

  private void section(String id, String title, List<Node> members, String html) {
    if (members.isEmpty()) {
      return;
    }
    String heading = title + " (" + members.size() + ")";
    String anchor = "section:" + id;
    body.append("<section id=\"%s\"><h2>%s</h2>\n".formatted(escaped(anchor), escaped(heading)))
        .append(html)
        .append("</section>\n");
    contents
        .append("<details><summary>" + escaped(heading) + "</summary><p>")
        .append(link("#" + anchor, "All with their axioms") + " · ")
        .append(members.stream().map(expressions::of).collect(Collectors.joining(" · ")))
        .append("</p></details>\n");
  }
}
