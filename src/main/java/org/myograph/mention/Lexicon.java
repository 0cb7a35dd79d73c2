package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.myograph.ontology.Term;

/**
 * Names and what they mean; the longest name wins. A tree by the numbers of stems: a word that
 * begins no name costs one look into an array, and each further word of a name a search among the
 * few that can follow.
 */
final class Lexicon {
  /** The longest name at some place. */
  record Match(int to, List<Term> terms) {}

  private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]*");
  private static final BitSet BEFORE_ARTICLE = Stem.set("of to in on for into with by from at");
  private static final BitSet ARTICLES = Stem.set("the a it");

  /** Null if it has no other names than its own. */
  private final Lexicon base;

  private final UnaryOperator<List<Term>> order;
  private final NameNode root = new NameNode();

  /** Bits of the stems that names of a page begin with; see {@link Line#bit}. */
  private long begun;

  /** Stems that names begin with in the form of "referred" alone. */
  private final BitSet past = new BitSet();

  /** Nodes below the root by number, for the many names of the ontology. */
  private NameNode[] roots = {};

  Lexicon() {
    this.base = null;
    this.order = UnaryOperator.identity();
  }

  /**
   * Adds names of one page to those of the ontology.
   *
   * @param order puts what a shared name most likely means on that page first
   */
  Lexicon(Lexicon base, UnaryOperator<List<Term>> order) {
    this.base = base;
    this.order = order;
  }

  /** Adds a name of which only this very form counts: "running" is not "runs". */
  void addExactly(String name, Term term) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    node(name).mean(last.toLowerCase(Locale.ROOT), term);
  }

  void add(String name, Term term) {
    if (isCode(name)) {
      node(name).mean(name, term);
    } else {
      node(name).mean(term);
    }
  }

  private NameNode node(String name) {
    int[] numbers = base != null ? Tokens.numbers(name) : Stem.numbers(name);
    begun |= numbers.length == 0 ? 0 : Line.bit(numbers[0]);
    note(name, numbers);
    NameNode node = root;
    for (int number : numbers) {
      node = node == root && base == null ? madeRoot(number) : node.madeNext(number);
    }
    return node;
  }

  /**
   * "Referred pain" is no name in "they refer pain", unless another name begins with some form of
   * the word.
   */
  private void note(String name, int[] numbers) {
    int first = numbers.length == 0 ? 0 : numbers[0];
    int end = name.indexOf(' ');
    if (first > 0 && (end < 0 || !Spelling.of(name.substring(0, end)).isPast())) {
      past.clear(first);
    } else if (first > 0 && root(first) == null) {
      past.set(first);
    }
  }

  private boolean isOtherForm(Token token) {
    return past.get(Math.max(0, token.number())) && !token.spelling().isPast();
  }

  private NameNode madeRoot(int number) {
    if (number >= roots.length) {
      roots = Arrays.copyOf(roots, number + 1 + number / 4);
    }
    if (roots[number] == null) {
      roots[number] = new NameNode();
    }
    return roots[number];
  }

  private NameNode root(int number) {
    if (base != null) {
      return (begun & Line.bit(number)) == 0 ? null : root.next(number);
    }
    return number > 0 && number < roots.length ? roots[number] : null;
  }

  /** Abbreviations and level codes ("PRP", "L5") are read in upper case only. */
  private static boolean isCode(String name) {
    return name.length() <= 6 && CODE.matcher(name).matches();
  }

  /** The numbers of the stems that names of the ontology begin with. */
  Set<Integer> beginnings() {
    return IntStream.range(0, roots.length)
        .filter(number -> roots[number] != null)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Whether a name begins with a stem that is added to those of the ontology. */
  boolean addsBeginning(int number) {
    return root(number) != null;
  }

  /** Whether any name begins with a stem. */
  boolean begins(int number) {
    return root(number) != null || base != null && base.begins(number);
  }

  /** What a name by itself means; empty if nobody knows. */
  List<Term> meanings(int[] stems) {
    NameNode node = node(stems);
    List<Term> inherited = base == null ? List.of() : base.meanings(stems);
    if (node == null) {
      return ordered(inherited);
    }
    if (inherited.isEmpty()) {
      return ordered(node.all());
    }
    List<Term> terms = new ArrayList<>(inherited);
    terms.addAll(node.all());
    return ordered(List.copyOf(terms));
  }

  /** Whether some name begins with these stems and has more. */
  boolean goesOn(int[] stems) {
    NameNode node = node(stems);
    return node != null && node.goesOn() || base != null && base.goesOn(stems);
  }

  /** Whether some name begins with these stems. */
  boolean leads(int[] stems) {
    return node(stems) != null || base != null && base.leads(stems);
  }

  private NameNode node(int[] stems) {
    NameNode node = stems.length == 0 ? null : root(stems[0]);
    for (int i = 1; i < stems.length && node != null; i++) {
      node = node.next(stems[i]);
    }
    return node;
  }

  /** Things that share a name, the likeliest on this page first. */
  List<Term> ordered(List<Term> terms) {
    return terms.size() < 2 ? terms : order.apply(terms);
  }

  /** The longest name that begins at a token. */
  Optional<Match> longest(Token[] tokens, int from) {
    return Optional.ofNullable(match(tokens, from));
  }

  /** The same before some other token. */
  Optional<Match> longest(Token[] tokens, int from, int end) {
    return Optional.ofNullable(match(tokens, from, end));
  }

  /** The longest name that begins at a token; null if none does. */
  Match match(Token[] tokens, int from) {
    return match(tokens, from, tokens.length);
  }

  /** The same before some other token. */
  Match match(Token[] tokens, int from, int end) {
    return from >= end
        ? null
        : longer(tokens, from, end, base == null ? null : base.match(tokens, from, end));
  }

  /**
   * The same where the longest name of the ontology is known.
   *
   * @param inherited null if there is none
   */
  Match longer(Token[] tokens, int from, int end, Match inherited) {
    NameNode root = root(tokens[from].number());
    Match own =
        root == null || isOtherForm(tokens[from]) ? null : walk(tokens, from + 1, end, root);
    Match longer = own == null || inherited != null && inherited.to() > own.to() ? inherited : own;
    List<Term> terms = longer == null ? List.of() : ordered(longer.terms());
    return terms.isEmpty() || terms == longer.terms() ? longer : new Match(longer.to(), terms);
  }

  /** The longest name that goes on from a node at a token; null if none does. */
  private static Match walk(Token[] tokens, int at, int end, NameNode node) {
    if (at < end && node.goesOn()) {
      int skipped = skip(tokens, at, end);
      Match longer = skipped == at ? null : step(tokens, skipped, end, node);
      longer = longer == null ? step(tokens, at, end, node) : longer;
      if (longer != null) {
        return longer;
      }
    }
    List<Term> terms = node.meaning(tokens[at - 1]);
    return terms.isEmpty() || !tokens[at - 1].isWord() ? null : new Match(at, terms);
  }

  private static Match step(Token[] tokens, int at, int end, NameNode node) {
    NameNode next = at < end ? node.next(tokens[at].number()) : null;
    return next == null ? null : walk(tokens, at + 1, end, next);
  }

  /** Past an article after a preposition, or a short bracket: "medial (internal) rotation". */
  private static int skip(Token[] tokens, int at, int end) {
    int number = tokens[at].number();
    if (number > 0 && ARTICLES.get(number)) {
      int before = tokens[at - 1].number();
      return before > 0 && BEFORE_ARTICLE.get(before) ? at + 1 : at;
    }
    for (int i = at + 2; number == Stem.OPEN && i < Math.min(end, at + 5); i++) {
      if (tokens[i].is(Stem.CLOSE)) {
        return i + 1;
      }
    }
    return at;
  }
}
