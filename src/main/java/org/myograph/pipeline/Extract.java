package org.myograph.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.article.Article;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;
import org.myograph.query.Labels;
import org.myograph.statement.Evidence;
import org.myograph.statement.Statement;

/**
 * Statements as lines of columns. Offsets are Unicode code points of the article's text. A fact of
 * a part of a muscle has the muscle as its subject and the part in the qualifier.
 */
public final class Extract {
  /** The first line of a table. */
  public static final String HEADER =
      "article\tsubject\trelation\tobject\tcertainty\tqualifier\tcondition\tsection\tstart\tend"
          + "\tquote\tcue";

  private static final Set<String> PARTS = Set.of("MusclePart", "Tendon");

  private final Graph ontology;

  public Extract(Ontology ontology) {
    this.ontology = ontology.graph();
  }

  /** A line of tab-separated columns; tabs and line breaks within them become one space. */
  public String tsv(Article article, Statement statement) {
    return columns(article, statement).values().stream()
        .map(value -> oneLine(value.toString()))
        .collect(Collectors.joining("\t"));
  }

  private static String oneLine(String value) {
    boolean plain = value.chars().allMatch(c -> c >= ' ' && c <= '~') && !value.contains("  ");
    return (plain ? value : value.replaceAll("\\s+", " ")).strip();
  }

  /** The same columns as one line of JSON, with the quote as it is. */
  public String json(Article article, Statement statement) {
    JsonObject json = new JsonObject();
    columns(article, statement)
        .forEach(
            (name, value) -> {
              if (value instanceof Integer number) {
                json.put(name, number);
              } else {
                json.put(name, value.toString());
              }
            });
    return JSON.toStringFlat(json);
  }

  private Map<String, Object> columns(Article article, Statement statement) {
    Evidence evidence = statement.evidence();
    Term subject = statement.subject();
    String whole = whole(subject);
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("article", article.name());
    columns.put("subject", whole.isEmpty() ? subject.label() : whole);
    columns.put("relation", statement.relation());
    columns.put("object", statement.object().label());
    columns.put("certainty", statement.certainty().label());
    columns.put("qualifier", qualifier(subject.label(), whole, statement.qualifier()));
    columns.put("condition", statement.condition());
    columns.put("section", evidence.section());
    columns.put("start", article.codePoint(evidence.span().start()));
    columns.put("end", article.codePoint(evidence.span().end()));
    columns.put("quote", evidence.quote());
    columns.put("cue", evidence.cue());
    return columns;
  }

  /** The muscle of which a term is a part; empty if it is none. */
  private String whole(Term term) {
    if (!PARTS.contains(term.kind())) {
      return "";
    }
    return term.whole().map(Term::label).orElseGet(() -> referenceWhole(Names.id(term.slug())));
  }

  private String referenceWhole(Node part) {
    return ontology
        .find(part, Names.myo("partOf"), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(whole -> ontology.contains(whole, RDF.type.asNode(), Names.myo("Muscle")))
        .mapWith(new Labels(ontology)::of)
        .toList()
        .stream()
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static String qualifier(String label, String whole, String qualifier) {
    String part = whole.isEmpty() ? "" : label.replace(" of " + whole, "");
    return Stream.of(part, qualifier)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
