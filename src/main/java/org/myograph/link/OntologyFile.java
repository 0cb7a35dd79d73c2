package org.myograph.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.myograph.link.Concept.Name;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.OBODocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLAnnotationAssertionAxiom;
import org.semanticweb.owlapi.model.OWLAnnotationSubject;
import org.semanticweb.owlapi.model.OWLAnnotationValue;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLRuntimeException;

/** Reads the classes of an ontology in any form that the OWL API knows, compressed or not. */
public final class OntologyFile {
  private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";

  /** How surely a synonym of each scope means the class; the figures are a judgement. */
  private static final Map<String, Double> TRUST =
      Map.of(
          OBO_IN_OWL + "hasExactSynonym",
          0.97,
          OBO_IN_OWL + "hasRelatedSynonym",
          0.9,
          OBO_IN_OWL + "hasNarrowSynonym",
          0.6,
          OBO_IN_OWL + "hasBroadSynonym",
          0.5,
          "http://www.w3.org/2004/02/skos/core#altLabel",
          0.97);

  private static final Set<String> PART_OF =
      Set.of(
          "http://purl.obolibrary.org/obo/BFO_0000050", "part_of", "part of", "UNDEFINED_part_of");

  private final OWLOntology ontology;

  private OntologyFile(OWLOntology ontology) {
    this.ontology = ontology;
  }

  /**
   * Reads a file; what it imports is left out.
   *
   * @throws UnreadableTerminologyException if it is missing or no ontology
   */
  public static Terminology read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UnreadableTerminologyException(file + ": is no file that can be read", true);
    }
    try (InputStream bytes = open(file)) {
      OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
      OWLOntologyLoaderConfiguration settings =
          new OWLOntologyLoaderConfiguration()
              .setFollowRedirects(false)
              .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
      manager.getIRIMappers().set(iri -> IRI.create("file:/nothing-is-imported"));
      return new OntologyFile(
              manager.loadOntologyFromOntologyDocument(
                  new StreamDocumentSource(bytes, IRI.create(file.toUri()), format(file), null),
                  settings))
          .terminology();
    } catch (OWLOntologyCreationException | OWLRuntimeException | IOException e) {
      throw new UnreadableTerminologyException(
          file + ": is no ontology in OWL, OBO or Turtle; " + firstLine(e.getMessage()), false);
    }
  }

  /** What the ending promises, so that no other form need be tried; none if it promises nothing. */
  private static OWLDocumentFormat format(Path file) {
    String name = file.toString().replaceFirst("\\.gz$", "");
    if (name.endsWith(".obo")) {
      return new OBODocumentFormat();
    }
    return name.endsWith(".ttl") ? new TurtleDocumentFormat() : null;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz")
        ? new BufferedInputStream(new GZIPInputStream(bytes))
        : bytes;
  }

  private Terminology terminology() {
    Map<String, Concept> concepts = new HashMap<>();
    ontology
        .classesInSignature()
        .filter(each -> !each.isTopEntity() && !each.isBottomEntity())
        .map(this::concept)
        .flatMap(Optional::stream)
        .forEach(concept -> concepts.put(concept.iri(), concept));
    return new Terminology(
        ontology.getOntologyID().getOntologyIRI().map(IRI::toString).orElse(""),
        ontology.getOntologyID().getVersionIRI().map(IRI::toString).orElse(""),
        concepts,
        relations());
  }

  private Map<String, String> relations() {
    Map<String, String> labels = new HashMap<>();
    ontology
        .objectPropertiesInSignature()
        .forEach(
            relation ->
                ontology
                    .annotationAssertionAxioms(relation.getIRI())
                    .filter(axiom -> axiom.getProperty().isLabel())
                    .flatMap(axiom -> words(axiom.getValue()))
                    .sorted()
                    .findFirst()
                    .ifPresent(label -> labels.put(relation.getIRI().toString(), label)));
    return labels;
  }

  private Optional<Concept> concept(OWLClass each) {
    List<OWLAnnotationAssertionAxiom> said =
        ontology.annotationAssertionAxioms(each.getIRI()).sorted().toList();
    boolean gone =
        said.stream().anyMatch(axiom -> axiom.getAnnotation().isDeprecatedIRIAnnotation());
    List<Name> names = new ArrayList<>();
    Set<String> references = new HashSet<>();
    for (OWLAnnotationAssertionAxiom axiom : said) {
      OWLAnnotation annotation = axiom.getAnnotation();
      String property = annotation.getProperty().getIRI().toString();
      if (annotation.getProperty().isLabel()) {
        words(annotation.getValue()).forEach(words -> names.add(new Name(words, 1)));
      } else if (TRUST.containsKey(property)) {
        words(annotation.getValue())
            .forEach(words -> names.add(new Name(words, TRUST.get(property))));
      } else if (property.equals(OBO_IN_OWL + "hasDbXref")) {
        words(annotation.getValue()).forEach(references::add);
      }
    }
    names.sort(Comparator.comparing(Name::trust).reversed().thenComparing(Name::text));
    return gone || names.isEmpty()
        ? Optional.empty()
        : Optional.of(concept(each, names, references));
  }

  private Concept concept(OWLClass each, List<Name> names, Set<String> references) {
    Set<String> parents = new HashSet<>();
    Set<String> wholes = new HashSet<>();
    Map<String, Set<String>> relations = new HashMap<>();
    Stream.concat(
            ontology.subClassAxiomsForSubClass(each).map(axiom -> axiom.getSuperClass()),
            ontology
                .equivalentClassesAxioms(each)
                .flatMap(axiom -> axiom.classExpressions())
                .filter(other -> !other.equals(each)))
        .flatMap(OWLClassExpression::conjunctSet)
        .forEach(above -> place(above, parents, relations));
    relations.forEach(
        (relation, objects) -> {
          if (isPartOf(IRI.create(relation))) {
            wholes.addAll(objects);
          }
        });
    return new Concept(
        each.getIRI().toString(),
        names.get(0).text(),
        "",
        names,
        parents,
        wholes,
        relations,
        references);
  }

  private static void place(
      OWLClassExpression above, Set<String> parents, Map<String, Set<String>> relations) {
    if (above.isNamed()) {
      parents.add(above.asOWLClass().getIRI().toString());
    } else if (above instanceof OWLObjectSomeValuesFrom some
        && some.getFiller().isNamed()
        && !some.getProperty().isAnonymous()) {
      relations
          .computeIfAbsent(
              some.getProperty().asOWLObjectProperty().getIRI().toString(), none -> new HashSet<>())
          .add(some.getFiller().asOWLClass().getIRI().toString());
    }
  }

  private static boolean isPartOf(IRI relation) {
    return PART_OF.contains(relation.toString()) || PART_OF.contains(relation.getShortForm());
  }

  /** A literal, or the label of the node that stands for it as in old OBO conversions. */
  private Stream<String> words(OWLAnnotationValue value) {
    Stream<String> literal = value.asLiteral().stream().map(each -> each.getLiteral());
    Stream<String> labels =
        Stream.<OWLAnnotationSubject>concat(
                value.asIRI().stream(), value.asAnonymousIndividual().stream())
            .flatMap(ontology::annotationAssertionAxioms)
            .filter(axiom -> axiom.getProperty().isLabel())
            .flatMap(axiom -> axiom.getValue().asLiteral().stream())
            .map(each -> each.getLiteral());
    return Stream.concat(literal, labels).filter(words -> !words.isBlank());
  }
}
