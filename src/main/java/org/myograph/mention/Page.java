package org.myograph.mention;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * The names that one page is read with: those of the ontology, its own abbreviations ("tensor
 * fasciae latae (TFL)") and short names ("the minimus" where the gluteus minimus is spoken of).
 */
public final class Page {
  private static final Lexicon.Match NONE = new Lexicon.Match(-1, List.of());
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,5}");

  private final Names names;
  private final Lexicon lexicon;
  private final char[] text;
  private final Token[] tokens;

  /** The longest name of the ontology at each token where one was looked for. */
  private final Lexicon.Match[] matches;

  /**
   * What the ontology alone gives, made once.
   *
   * @param lastWords of the names of muscles that have several, if they are no names themselves
   */
  record Names(
      Vocabulary vocabulary,
      Words words,
      Lexicon lexicon,
      Lexicon adjectives,
      Lexicon movementNouns,
      Lexicon movementAgents,
      ByStem<List<MovementVerbs.Verb>> movementVerbs,
      Forms forms,
      Beginnings beginnings,
      Set<String> heads,
      Map<String, String> families,
      Map<Term, String> lastWords,
      Cases cases,
      Homonyms.Known homonyms,
      Map<Moved, List<Term>> movements) {}

  /** What is moved, and how. */
  record Moved(Term kind, Term part) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Moved moved && moved.kind.equals(kind) && moved.part.equals(part);
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + part.hashCode();
    }
  }

  private Page(Names names, Lexicon lexicon, char[] text, Token[] tokens) {
    this.names = names;
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = tokens;
    this.matches = new Lexicon.Match[tokens.length];
  }

  /** A part of the article's text as tokens. */
  public Line line(Span part) {
    int from = first(part.start());
    int to = Math.max(from, first(part.end()));
    boolean cut =
        from > 0 && tokens[from - 1].end() > part.start()
            || to > from && tokens[to - 1].end() > part.end();
    return cut
        ? new Line(Tokens.of(text, part), names.words())
        : new Line(Arrays.copyOfRange(tokens, from, to), names.words(), from);
  }

  /** The same, or each item of a list in it behind the words that introduce them. */
  public List<Line> lines(Span part) {
    Line whole = line(part);
    List<Token[]> items = new IntroducedItems(text, whole).apart();
    return items.isEmpty()
        ? List.of(whole)
        : items.stream().map(item -> new Line(item, names.words())).toList();
  }

  /** The longest name that begins at a token of a line; null if none does. */
  Lexicon.Match match(Line line, int at) {
    Lexicon.Match known = line.start() < 0 ? null : matches[line.start() + at];
    if (known == null || known.to() > line.start() + line.size()) {
      return lexicon.match(line.tokens(), at);
    }
    Lexicon.Match here =
        known == NONE ? null : new Lexicon.Match(known.to() - line.start(), known.terms());
    return lexicon.longer(line.tokens(), at, line.size(), here);
  }

  /** The index of the first token that begins at or after a place. */
  private int first(int place) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Page of(Names names, Article article) {
    char[] text = article.text().toCharArray();
    Token[] tokens = Tokens.of(text, new Span(0, text.length));
    Homonyms homonyms = new Homonyms(tokens, names.homonyms());
    Lexicon lexicon = new Lexicon(names.lexicon(), homonyms::order);
    Page page = new Page(names, lexicon, text, tokens);
    Set<Term> muscles = new LinkedHashSet<>();
    int at = 0;
    while (at < tokens.length) {
      Lexicon.Match match = names.lexicon().match(tokens, at);
      page.matches[at] = match == null ? NONE : match;
      if (match != null) {
        addMuscles(match.terms(), muscles);
        page.abbreviation(match);
      }
      at = match == null ? at + 1 : match.to();
    }
    page.shortNames(muscles);
    return page;
  }

  private static void addMuscles(List<Term> terms, Set<Term> muscles) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind().equals("Muscle")) {
        muscles.add(terms.get(i));
      }
    }
  }

  private void abbreviation(Lexicon.Match match) {
    int at = match.to();
    if (at + 2 < tokens.length
        && tokens[at].is(Stem.OPEN)
        && tokens[at + 2].is(Stem.CLOSE)
        && ABBREVIATION.matcher(tokens[at + 1].text()).matches()) {
      match.terms().forEach(term -> lexicon.add(tokens[at + 1].text(), term));
    }
  }

  /** The last word of a muscle's name means the first muscle of the page that ends with it. */
  private void shortNames(Set<Term> muscles) {
    Set<String> taken = new HashSet<>();
    for (Term term : muscles) {
      String last = names.lastWords().get(term);
      if (last != null && taken.add(last)) {
        lexicon.add(last, term);
      }
    }
  }

  /** The movement of a kind of something; a new term if the ontology does not list it. */
  List<Term> movement(Term kind, Term moved) {
    Moved here = new Moved(kind, moved);
    if (!isListed(kind) || !isListed(moved)) {
      return lexicon.ordered(movement(here));
    }
    List<Term> known = names.movements().get(here);
    return lexicon.ordered(
        known == null ? names.movements().computeIfAbsent(here, this::movement) : known);
  }

  private static boolean isListed(Term term) {
    return term.status() == Term.Status.REFERENCE;
  }

  private List<Term> movement(Moved moved) {
    Term part = moved.part();
    for (String name : part.names()) {
      int[] words = Tokens.numbers(moved.kind().label() + " of " + name);
      List<Term> known = names.lexicon().meanings(words);
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of(Derived.movement(moved.kind(), part, part.label()));
  }

  /** The words of a part of the article as they stand there, the space between them reduced. */
  public String words(Span part) {
    return new String(text, part.start(), part.end() - part.start()).replaceAll("\\s+", " ");
  }

  /** Lets a thing be called by another name on this page, if that means nothing else. */
  public void call(Term term, String name) {
    if (meanings(name).isEmpty()) {
      lexicon.add(name, term);
    }
  }

  /** What a name means on this page; empty if nobody knows. */
  public List<Term> meanings(String name) {
    return lexicon.meanings(Tokens.numbers(name));
  }

  /** The same of a name of one word. */
  List<Term> meaningsOfWord(String word) {
    return lexicon.meanings(new int[] {Spelling.of(word).number()});
  }

  /** Whether a name leaves open of what it is: "abduction", or the head of a pattern, "tear". */
  public boolean isBare(Term term) {
    return names.heads().contains(term.slug());
  }

  Vocabulary vocabulary() {
    return names.vocabulary();
  }

  public Words words() {
    return names.words();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Lexicon adjectives() {
    return names.adjectives();
  }

  Lexicon movementNouns() {
    return names.movementNouns();
  }

  Lexicon movementAgents() {
    return names.movementAgents();
  }

  ByStem<List<MovementVerbs.Verb>> movementVerbs() {
    return names.movementVerbs();
  }

  /** The kinds that make one list with a kind. */
  public String family(String kind) {
    return names.families().getOrDefault(kind, kind);
  }

  /** Bits of what can begin with a word on this page: see {@link Beginnings}. */
  int beginnings(Spelling word) {
    int bits = names.beginnings().with(word);
    return lexicon.addsBeginning(word.number()) ? bits | Beginnings.NAME : bits;
  }

  /** The case that a name pattern makes of a thing; a new term if the ontology lists none. */
  List<Term> special(Forms.Compiled pattern, Term head, Term filler, String adjectives) {
    List<Term> meant = names.cases().of(pattern, head, filler, adjectives);
    return pattern.stated(lexicon.ordered(meant), filler);
  }

  Forms forms() {
    return names.forms();
  }

  static Names namesOf(Vocabulary vocabulary) {
    return new NamesReader(vocabulary).read();
  }
}
