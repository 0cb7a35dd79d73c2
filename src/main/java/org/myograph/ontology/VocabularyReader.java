package org.myograph.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Turns the ontology's graph into the vocabulary; all of its lists are in alphabetical order. */
final class VocabularyReader {
  private final Model model;
  private final List<Property> nameProperties;
  private final Map<String, Set<String>> kinds = new TreeMap<>();

  VocabularyReader(Model model) {
    this.model = model;
    nameProperties =
        NameProperties.exact(model.getGraph()).stream()
            .map(node -> model.createProperty(node.getURI()))
            .toList();
  }

  Vocabulary read() {
    Map<String, String> headNouns = new TreeMap<>();
    for (Resource kind : instances(OWL.Class)) {
      kinds.put(name(kind), supers(kind));
      strings(kind, myo("headNoun")).forEach(noun -> headNouns.put(noun, name(kind)));
    }
    Map<String, Term> terms = new TreeMap<>();
    Map<String, List<String>> adjectives = new TreeMap<>();
    for (Resource thing : things()) {
      terms.put(slug(thing), term(thing));
      adjectives.put(slug(thing), strings(thing, myo("adjective")));
    }
    terms.replaceAll((slug, term) -> withWhole(term, terms));
    Map<String, List<String>> words = new TreeMap<>();
    for (Resource list : instances(myo("WordList"))) {
      words.put(list.getLocalName(), strings(list, myo("word")));
    }
    return new Vocabulary(
        terms, relations(), kinds, headNouns, adjectives, verbs(), patterns(), words);
  }

  private List<Resource> things() {
    return model.listSubjectsWithProperty(RDFS.label).toList().stream()
        .filter(thing -> thing.isURIResource() && thing.getURI().startsWith(Names.ID))
        .filter(thing -> !kindOf(thing).isEmpty())
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private Term term(Resource thing) {
    Set<String> names = new LinkedHashSet<>(strings(thing, RDFS.label));
    String label = names.iterator().next();
    nameProperties.forEach(property -> names.addAll(strings(thing, property)));
    return new Term(
        slug(thing), label, kindOf(thing), List.copyOf(names), Term.Status.REFERENCE, List.of());
  }

  /** A part or tendon of a muscle knows its muscle, of which an article's fact about it is told. */
  private Term withWhole(Term term, Map<String, Term> terms) {
    Resource whole =
        Set.of("MusclePart", "Tendon").contains(term.kind())
            ? model.createResource(Names.ID + term.slug()).getPropertyResourceValue(myo("partOf"))
            : null;
    return whole == null || !terms.containsKey(slug(whole))
        ? term
        : new Term(
            term.slug(),
            term.label(),
            term.kind(),
            term.names(),
            term.status(),
            List.of(new Term.Link("partOf", terms.get(slug(whole)))));
  }

  /** The most special of a thing's classes. */
  private String kindOf(Resource thing) {
    return model.listObjectsOfProperty(thing, RDF.type).toList().stream()
        .filter(RDFNode::isURIResource)
        .map(node -> name(node.asResource()))
        .filter(kinds::containsKey)
        .max(Comparator.comparingInt((String kind) -> kinds.get(kind).size()).thenComparing(k -> k))
        .orElse("");
  }

  private Map<String, Relation> relations() {
    Map<String, Relation> relations = new TreeMap<>();
    Stream.concat(instances(OWL.ObjectProperty).stream(), instances(OWL.DatatypeProperty).stream())
        .forEach(property -> relations.put(property.getLocalName(), relation(property)));
    return relations;
  }

  /** The inverse that either of the two names. */
  private String inverse(Resource property) {
    return model.listObjectsOfProperty(property, OWL.inverseOf).toList().stream()
        .map(RDFNode::asResource)
        .findFirst()
        .or(
            () ->
                model.listSubjectsWithProperty(OWL.inverseOf, property).toList().stream()
                    .sorted(Comparator.comparing(Resource::getLocalName))
                    .findFirst())
        .map(Resource::getLocalName)
        .orElse("");
  }

  private Relation relation(Resource property) {
    return new Relation(
        property.getLocalName(),
        strings(property, RDFS.label).stream().findFirst().orElse(property.getLocalName()),
        classes(property, RDFS.domain),
        classes(property, RDFS.range),
        inverse(property),
        strings(property, myo("cue")).stream()
            .flatMap(cue -> Alternatives.of(cue).stream())
            .distinct()
            .toList(),
        strings(property, myo("fieldLabel")));
  }

  private List<Verbs> verbs() {
    return model.listSubjectsWithProperty(myo("verb")).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .map(kind -> new Verbs(slug(kind), strings(kind, myo("verb")), strings(kind, myo("agent"))))
        .toList();
  }

  private List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (Resource pattern : instances(myo("NamePattern"))) {
      List<String> heads =
          model.listSubjectsWithProperty(myo("namePattern"), pattern).toList().stream()
              .map(VocabularyReader::slug)
              .sorted()
              .toList();
      String states =
          pattern.hasProperty(myo("states"))
              ? pattern.getPropertyResourceValue(myo("states")).getLocalName()
              : "";
      strings(pattern, myo("nameTemplate")).stream()
          .findFirst()
          .map(name -> new Pattern(heads, name, strings(pattern, myo("form")), states))
          .ifPresent(patterns::add);
    }
    return patterns;
  }

  /** One string for each kind: reading compares them at every name. */
  private static String name(Resource kind) {
    return kind.getLocalName().intern();
  }

  private Set<String> supers(Resource kind) {
    Set<String> seen = new HashSet<>();
    Deque<Resource> open = new ArrayDeque<>(List.of(kind));
    while (!open.isEmpty()) {
      Resource next = open.pop();
      if (seen.add(name(next))) {
        model.listObjectsOfProperty(next, RDFS.subClassOf).toList().stream()
            .filter(RDFNode::isURIResource)
            .forEach(node -> open.push(node.asResource()));
      }
    }
    return Set.copyOf(seen);
  }

  /** The named classes of a domain or range, with the members of a union. */
  private Set<String> classes(Resource property, Property side) {
    Set<String> names = new HashSet<>();
    for (RDFNode node : model.listObjectsOfProperty(property, side).toList()) {
      if (node.isURIResource()) {
        names.add(name(node.asResource()));
      } else if (node.isAnon() && node.asResource().hasProperty(OWL.unionOf)) {
        RDFList union = node.asResource().getProperty(OWL.unionOf).getList();
        union.asJavaList().forEach(member -> names.add(name(member.asResource())));
      }
    }
    return names;
  }

  private List<Resource> instances(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private List<String> strings(Resource subject, Property property) {
    return model.listObjectsOfProperty(subject, property).toList().stream()
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral)
        .map(Literal::getLexicalForm)
        .sorted()
        .toList();
  }

  private static String slug(Resource thing) {
    return thing.getURI().substring(Names.ID.length());
  }

  private static Property myo(String localName) {
    return ResourceFactory.createProperty(Names.MYO + localName);
  }
}
