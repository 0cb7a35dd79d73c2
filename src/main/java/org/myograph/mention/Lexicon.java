package org.myograph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.myograph.ontology.Term;

/** Names and what they mean; the longest name wins. */
final class Lexicon {
  /** The longest name at some place. */
  record Match(int to, List<Term> terms) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final Set<Term> terms = new LinkedHashSet<>();
    final Map<String, Set<Term>> codes = new HashMap<>();
  }

  private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]*");
  private static final Set<String> BEFORE_ARTICLE = Set.of("of", "to", "in", "on", "for", "into");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "it");

  private final Node root = new Node();
  private final Optional<Lexicon> base;
  private final UnaryOperator<List<Term>> order;

  Lexicon() {
    this.base = Optional.empty();
    this.order = UnaryOperator.identity();
  }

  /**
   * Adds names of one page to those of the ontology.
   *
   * @param order puts what a shared name most likely means on that page first
   */
  Lexicon(Lexicon base, UnaryOperator<List<Term>> order) {
    this.base = Optional.of(base);
    this.order = order;
  }

  /** Adds a name of which only this very form counts: "running" is not "runs". */
  void addExactly(String name, Term term) {
    List<String> stems = Tokens.stems(name);
    Node node = root;
    for (String stem : stems) {
      node = node.next.computeIfAbsent(stem, s -> new Node());
    }
    String last = name.substring(name.lastIndexOf(' ') + 1);
    node.codes.computeIfAbsent(last.toLowerCase(Locale.ROOT), n -> new LinkedHashSet<>()).add(term);
  }

  void add(String name, Term term) {
    Node node = root;
    for (String stem : Tokens.stems(name)) {
      node = node.next.computeIfAbsent(stem, s -> new Node());
    }
    if (isCode(name)) {
      node.codes.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(term);
    } else {
      node.terms.add(term);
    }
  }

  /** Abbreviations and level codes ("PRP", "L5") are read in upper case only. */
  private static boolean isCode(String name) {
    return name.length() <= 6 && CODE.matcher(name).matches();
  }

  /** What a name by itself means; empty if nobody knows. */
  List<Term> meanings(List<String> stems) {
    List<Term> terms = new ArrayList<>();
    base.ifPresent(lexicon -> terms.addAll(lexicon.meanings(stems)));
    Node node = root;
    for (String stem : stems) {
      node = node == null ? null : node.next.get(stem);
    }
    if (node != null) {
      terms.addAll(node.terms);
      node.codes.values().forEach(terms::addAll);
    }
    return order.apply(terms);
  }

  /** The longest name that begins at a token. */
  Optional<Match> longest(List<Token> tokens, int from) {
    Match own = walk(tokens, from, root, from, null);
    Match inherited = base.flatMap(lexicon -> lexicon.longest(tokens, from)).orElse(null);
    boolean inherits = own == null || inherited != null && inherited.to() > own.to();
    return Optional.ofNullable(inherits ? inherited : own)
        .map(match -> new Match(match.to(), order.apply(match.terms())));
  }

  private Match walk(List<Token> tokens, int at, Node node, int from, Match best) {
    Match found = best;
    if (at > from) {
      Token last = tokens.get(at - 1);
      Set<Term> here = new LinkedHashSet<>(node.codes.getOrDefault(last.text(), Set.of()));
      here.addAll(node.codes.getOrDefault(last.text().toLowerCase(Locale.ROOT), Set.of()));
      here.addAll(node.terms);
      if (!here.isEmpty() && last.isWord()) {
        found = new Match(at, List.copyOf(here));
      }
    }
    if (at == tokens.size()) {
      return found;
    }
    Node next = node.next.get(tokens.get(at).stem());
    if (next != null) {
      found = walk(tokens, at + 1, next, from, found);
    }
    int skipped = at > from ? skip(tokens, at) : at;
    return skipped > at
            && skipped < tokens.size()
            && node.next.containsKey(tokens.get(skipped).stem())
        ? walk(tokens, skipped + 1, node.next.get(tokens.get(skipped).stem()), from, found)
        : found;
  }

  /** Past an article after a preposition, or a short bracket: "medial (internal) rotation". */
  private static int skip(List<Token> tokens, int at) {
    if (ARTICLES.contains(tokens.get(at).stem())
        && BEFORE_ARTICLE.contains(tokens.get(at - 1).stem())) {
      return at + 1;
    }
    if (tokens.get(at).is("(")) {
      for (int i = at + 2; i < Math.min(tokens.size(), at + 5); i++) {
        if (tokens.get(i).is(")")) {
          return i + 1;
        }
      }
    }
    return at;
  }
}
