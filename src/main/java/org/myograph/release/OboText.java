package org.myograph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myograph.ontology.Names;
import org.semanticweb.owlapi.formats.OBODocumentFormat;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.util.OWLObjectDuplicator;

/**
 * Writes OBO with whole IRIs, of which OWL API keeps only what follows the #, and the lines with
 * one tag of a stanza in order: the same ontology gives the same bytes.
 */
final class OboText {
  private static final String SLASHED = Names.MYO.replace('#', '/');

  private OboText() {}

  static String of(OWLOntology ontology) {
    String text = ClassView.text(slashed(ontology), new OBODocumentFormat());
    return sorted(text.replace(SLASHED, Names.MYO).split("\n", -1));
  }

  private static OWLOntology slashed(OWLOntology ontology) {
    Map<IRI, IRI> names =
        ontology
            .signature()
            .map(HasIRI::getIRI)
            .distinct()
            .filter(iri -> iri.toString().startsWith(Names.MYO))
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    iri -> IRI.create(iri.toString().replace(Names.MYO, SLASHED))));
    OWLObjectDuplicator copy = new OWLObjectDuplicator(ontology.getOWLOntologyManager(), names);
    return ClassAxioms.ontology(
        ontology.getOntologyID().getOntologyIRI().orElseThrow().toString(),
        ontology.axioms().map(copy::duplicateObject));
  }

  private static String sorted(String[] lines) {
    List<String> all = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (String line : lines) {
      if (!alike.isEmpty() && !tag(line).equals(tag(alike.get(0)))) {
        alike.sort(Comparator.naturalOrder());
        all.addAll(alike);
        alike.clear();
      }
      alike.add(line);
    }
    all.addAll(alike);
    return String.join("\n", all);
  }

  private static String tag(String line) {
    return line.substring(0, line.indexOf(':') + 1);
  }
}
