package org.myograph.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.myograph.query.Quote;
import org.myograph.query.Quotes;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;

/**
 * What a dataset states with one class for each thing and restrictions for facts, as OBO ontologies
 * have it, within OWL 2 EL. Each axiom that an article states quotes its sentences. What is only
 * supposed, denied or inferred is not in it; a reasoner finds again what follows within OWL 2 EL.
 */
public final class ClassView {
  private static final String VIEW = "https://w3id.org/myograph/classes";

  private static final Pattern BLANK = Pattern.compile("genid\\d+");

  private ClassView() {}

  /** Writes it in RDF/XML. */
  public static void owl(DatasetGraph dataset, OutputStream out) {
    rdf(of(dataset), out);
  }

  /** Writes it in OBO. */
  public static void obo(DatasetGraph dataset, OutputStream out) {
    write(OboText.of(of(dataset)), out);
  }

  /** Writes in RDF/XML to which classes of other ontologies its classes are equivalent. */
  public static void bridge(DatasetGraph dataset, OutputStream out) {
    rdf(ClassAxioms.ontology(VIEW + "/bridge", axioms(dataset).equivalences()), out);
  }

  private static OWLOntology of(DatasetGraph dataset) {
    ClassAxioms axioms = axioms(dataset);
    Graph schema = axioms.renamed(dataset.getGraph(Names.graph("ontology")));
    OWLOntology view = ClassAxioms.ontology(VIEW, ElSchema.axioms(schema));
    Map<Triple, List<String>> quotes =
        new Quotes(GraphView.createUnionGraph(dataset))
            .all().stream()
                .filter(quoted -> quoted.quote().certainty().equals("asserted"))
                .collect(
                    Collectors.groupingBy(
                        Quotes.Quoted::fact,
                        Collectors.mapping(quoted -> words(quoted.quote()), Collectors.toList())));
    stated(dataset)
        .flatMap(triple -> axioms.of(triple, view, quotes.getOrDefault(triple, List.of())))
        .forEach(view::addAxiom);
    return view;
  }

  private static ClassAxioms axioms(DatasetGraph dataset) {
    return new ClassAxioms(
        dataset.getGraph(Names.graph("ontology")), dataset.getGraph(Names.graph("mappings")));
  }

  /** A quote with its place and all that qualifies it. */
  private static String words(Quote quote) {
    String words = "\"" + quote.line() + "\" " + quote.place();
    String qualified = quote.qualifier().isEmpty() ? words : words + ", " + quote.qualifier();
    return quote.condition().isEmpty()
        ? qualified
        : qualified + ", on condition: " + quote.condition();
  }

  /** What the ontology, the mappings and the articles say of things. */
  private static Stream<Triple> stated(DatasetGraph dataset) {
    return Stream.concat(
            Stream.of(Names.graph("ontology"), Names.graph("mappings")),
            dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Names.myo("Article"))
                .map(quad -> quad.getGraph()))
        .distinct()
        .flatMap(name -> dataset.getGraph(name).stream())
        .filter(triple -> ClassAxioms.isThing(triple.getSubject()));
  }

  /** Blank nodes are numbered from 1 on, which OWL API does but once in a run. */
  private static void rdf(OWLOntology ontology, OutputStream out) {
    Map<String, String> names = new HashMap<>();
    String text =
        BLANK
            .matcher(text(ontology, new RDFXMLDocumentFormat()))
            .replaceAll(
                blank -> names.computeIfAbsent(blank.group(), none -> "b" + (names.size() + 1)));
    write(text, out);
  }

  static String text(OWLOntology ontology, OWLDocumentFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ontology.saveOntology(format, bytes);
    } catch (OWLOntologyStorageException e) {
      throw new IllegalStateException("cannot write the class view: " + e.getMessage(), e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
