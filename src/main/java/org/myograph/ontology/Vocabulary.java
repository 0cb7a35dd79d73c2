package org.myograph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myograph.article.PageWords;

/**
 * What the text half of the program knows of the ontology: terms, relations and the words of the
 * language they are written in. It holds no RDF.
 *
 * @param terms by slug
 * @param relations by local name
 * @param kinds each class's local name with the local names of itself and all its super-classes
 * @param headNouns words that name a class, such as "nerve", with the class's local name
 * @param adjectives of terms ("pelvic"), by slug
 * @param words word lists by name ("hedge", "negation")
 */
public record Vocabulary(
    Map<String, Term> terms,
    Map<String, Relation> relations,
    Map<String, Set<String>> kinds,
    Map<String, String> headNouns,
    Map<String, List<String>> adjectives,
    List<Verbs> verbs,
    List<Pattern> patterns,
    Map<String, List<String>> words) {
  /** Keeps the order of the maps, and finds by hash: reading asks for kinds at every name. */
  public Vocabulary {
    terms = new LinkedHashMap<>(terms);
    relations = new LinkedHashMap<>(relations);
    kinds = new LinkedHashMap<>(kinds);
    kinds.replaceAll((kind, supers) -> Kinds.of(supers));
    words = new LinkedHashMap<>(words);
  }

  /** Whether a kind is one of the given kinds or a sub-class of one. */
  public boolean isA(String kind, Set<String> supers) {
    return kinds.get(kind) instanceof Kinds own
        ? own.meets(Kinds.of(supers))
        : supers.contains(kind);
  }

  /** Whether a thing is of one of the given kinds. */
  public boolean isA(Term term, Set<String> supers) {
    return isA(term.kind(), supers);
  }

  /** Whether a kind is another or a sub-class of it. */
  public boolean isA(String kind, String other) {
    Set<String> all = kinds.get(kind);
    return all == null ? other.equals(kind) : all.contains(other);
  }

  /** Whether a name pattern has a thing for its head, as "tear". */
  public boolean isHead(Term term) {
    for (Pattern pattern : patterns) {
      if (pattern.heads().contains(term.slug())) {
        return true;
      }
    }
    return false;
  }

  /** The labels of box lines, those that relate nothing included. */
  public Set<String> fieldLabels() {
    Set<String> labels = new TreeSet<>(list("otherLabel"));
    relations.values().forEach(relation -> labels.addAll(relation.fieldLabels()));
    return labels;
  }

  /** The words by which an article's layout is known. */
  public PageWords pageWords() {
    List<String> phrases = new ArrayList<>();
    terms.values().forEach(term -> phrases.addAll(term.names()));
    relations.values().forEach(relation -> phrases.addAll(relation.cues()));
    words.values().forEach(phrases::addAll);
    return new PageWords(fieldLabels(), words, phrases);
  }

  /** The phrases of a word list; empty if there is no such list. */
  public List<String> list(String name) {
    return words.getOrDefault(name, List.of());
  }
}
