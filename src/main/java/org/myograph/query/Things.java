package org.myograph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.mention.Levels;
import org.myograph.ontology.NameProperties;

/**
 * Finds what a user means by a name: a label, another name, the last part of an IRI or an IRI, in
 * any case, with hyphens or spaces.
 */
public final class Things {
  private static final Set<String> IS_A = Set.of("is a", "is an", "is", "a", "type");

  private final Kinds kinds;
  private final NameIndex labels = new NameIndex();
  private final NameIndex names = new NameIndex();
  private final NameIndex localNames = new NameIndex();

  /** Reads all names of a graph. */
  public Things(Graph graph) {
    kinds = new Kinds(graph);
    graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY).forEachRemaining(t -> add(labels, t));
    NameProperties.exact(graph)
        .forEach(
            property ->
                graph.find(Node.ANY, property, Node.ANY).forEachRemaining(t -> add(names, t)));
  }

  private void add(NameIndex index, Triple naming) {
    Node thing = naming.getSubject();
    if (thing.isURI() && naming.getObject().isLiteral()) {
      index.put(naming.getObject().getLiteralLexicalForm(), thing);
      localNames.put(Labels.localName(thing), thing);
      localNames.put(Labels.spelledOut(Labels.localName(thing)), thing);
    }
  }

  /** The thing of the domain that has this name. */
  public Node thing(String name) {
    return thing(name, Set.of());
  }

  /** The thing of any of these kinds, given by local name, that has this name; no kinds: any. */
  public Node thing(String name, Set<String> ofKinds) {
    String what = ofKinds.isEmpty() ? "thing" : kinds.words(ofKinds);
    return find(what, name, node -> kinds.isThing(node) && kinds.isA(node, ofKinds));
  }

  /** What a name means as the object of a relation: a text where the relation has texts. */
  public Node object(Node relation, String name) {
    return kinds.hasTexts(relation) ? NodeFactory.createLiteralString(name) : thing(name);
  }

  /** The fact that three names make. */
  Triple fact(String subject, String relation, String object) {
    Node of = relation(relation);
    boolean kind = of.equals(RDF.type.asNode());
    return Triple.create(thing(subject), of, kind ? kind(object) : object(of, object));
  }

  /** The class, such as "hip abductor", that has this name. */
  public Node kind(String name) {
    return find("kind", name.replaceFirst("(?i)^(an?|the) ", ""), kinds::isClass);
  }

  /**
   * The relation that has this label or local name, with or without "is" before it; "is a" is the
   * relation of a thing to its kind.
   */
  public Node relation(String name) {
    if (IS_A.contains(NameIndex.folded(name))) {
      return RDF.type.asNode();
    }
    String bare = name.replaceFirst("(?i)^(is|are) ", "");
    return Stream.of(name, bare, "is " + bare)
        .flatMap(form -> best(form, kinds::isRelation).stream())
        .findFirst()
        .orElseGet(() -> find("relation", name, kinds::isRelation));
  }

  /** Every thing by its label. */
  public Map<String, Node> all() {
    Map<String, Node> all = new TreeMap<>();
    labels
        .all()
        .forEach(
            (label, nodes) ->
                nodes.stream().filter(kinds::isThing).forEach(node -> all.put(label, node)));
    return all;
  }

  private Node find(String what, String name, Predicate<Node> fits) {
    return best(name, fits)
        .orElseThrow(() -> new UnknownNameException(what, name, nearest(name, fits)));
  }

  /** Of a range or list, as "C5-C6", what it is made of. */
  private List<String> nearest(String name, Predicate<Node> fits) {
    List<String> each =
        Levels.listed(name).stream().filter(level -> best(level, fits).isPresent()).toList();
    return each.isEmpty() ? Nearest.to(name, namesOf(fits)) : each;
  }

  private Optional<Node> best(String name, Predicate<Node> fits) {
    Stream<Node> itself =
        name.contains("://") ? Stream.of(NodeFactory.createURI(name)) : Stream.empty();
    Stream<Node> named = Stream.of(labels, names, localNames).flatMap(index -> index.named(name));
    return Stream.concat(itself, named).filter(fits).findFirst();
  }

  private List<String> namesOf(Predicate<Node> fits) {
    return Stream.of(labels, names)
        .flatMap(index -> index.all().entrySet().stream())
        .filter(entry -> entry.getValue().stream().anyMatch(fits))
        .map(Map.Entry::getKey)
        .toList();
  }
}
