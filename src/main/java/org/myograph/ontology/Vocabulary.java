package org.myograph.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myograph.article.PageWords;

/**
 * What the text half of the program knows of the ontology: terms, relations and the words of the
 * language they are written in. It holds no RDF. Its maps keep their order.
 */
public final class Vocabulary {
  private final Map<String, Term> terms;
  private final Map<String, Relation> relations;
  private final Map<String, Set<String>> kinds;
  private final Map<String, String> headNouns;
  private final Map<String, List<String>> adjectives;
  private final List<Verbs> verbs;
  private final List<Pattern> patterns;
  private final Map<String, List<String>> words;

  /** The kinds by their numbers, because reading asks for them at every name. */
  private Kinds[] supers = {};

  /**
   * A vocabulary of some words.
   *
   * @param terms by slug
   * @param relations by local name
   * @param kinds each class's local name with the local names of itself and all its super-classes
   * @param headNouns words that name a class, such as "nerve", with the class's local name
   * @param adjectives of terms ("pelvic"), by slug
   * @param words word lists by name ("hedge", "negation")
   */
  public Vocabulary(
      Map<String, Term> terms,
      Map<String, Relation> relations,
      Map<String, Set<String>> kinds,
      Map<String, String> headNouns,
      Map<String, List<String>> adjectives,
      List<Verbs> verbs,
      List<Pattern> patterns,
      Map<String, List<String>> words) {
    this.terms = new LinkedHashMap<>(terms);
    this.relations = new LinkedHashMap<>(relations);
    this.kinds = new LinkedHashMap<>(kinds);
    this.headNouns = headNouns;
    this.adjectives = adjectives;
    this.verbs = verbs;
    this.patterns = patterns;
    this.words = new LinkedHashMap<>(words);
    this.kinds.replaceAll((kind, all) -> Kinds.of(all));
    this.kinds.forEach((kind, all) -> number(Kinds.number(kind), (Kinds) all));
  }

  private void number(int kind, Kinds all) {
    supers = Arrays.copyOf(supers, Math.max(supers.length, kind + 1));
    supers[kind] = all;
  }

  /** By slug. */
  public Map<String, Term> terms() {
    return terms;
  }

  /** By local name. */
  public Map<String, Relation> relations() {
    return relations;
  }

  /** Each class's local name with the local names of itself and all its super-classes. */
  public Map<String, Set<String>> kinds() {
    return kinds;
  }

  /** Words that name a class, such as "nerve", with the class's local name. */
  public Map<String, String> headNouns() {
    return headNouns;
  }

  /** Adjectives of terms ("pelvic"), by slug. */
  public Map<String, List<String>> adjectives() {
    return adjectives;
  }

  public List<Verbs> verbs() {
    return verbs;
  }

  public List<Pattern> patterns() {
    return patterns;
  }

  /** Word lists by name ("hedge", "negation"). */
  public Map<String, List<String>> words() {
    return words;
  }

  /** Whether a kind is one of the given kinds or a sub-class of one. */
  public boolean isA(String kind, Set<String> others) {
    return kinds.get(kind) instanceof Kinds own
        ? own.meets(Kinds.of(others))
        : others.contains(kind);
  }

  /** Whether a thing is of one of the given kinds. */
  public boolean isA(Term term, Set<String> others) {
    int kind = term.kindNumber();
    Kinds own = kind < supers.length ? supers[kind] : null;
    return own == null ? others.contains(term.kind()) : own.meets(Kinds.of(others));
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
