package org.myograph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * The names that one page is read with: those of the ontology, its own abbreviations ("tensor
 * fasciae latae (TFL)") and short names ("the minimus" where the gluteus minimus is spoken of).
 */
public final class Page {
  private final Names names;
  private final Lexicon lexicon;
  private final String text;
  private final List<Token> tokens;

  /** What the ontology alone gives, made once. */
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
      BitSet stop,
      Map<Term, Set<Integer>> stems) {}

  private Page(Names names, Lexicon lexicon, String text, List<Token> tokens) {
    this.names = names;
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = tokens;
  }

  /** A part of the article's text as tokens. */
  public Line line(Span part) {
    int from = first(part.start());
    int to = Math.max(from, first(part.end()));
    boolean cut =
        from > 0 && tokens.get(from - 1).end() > part.start()
            || to > from && tokens.get(to - 1).end() > part.end();
    List<Token> own = cut ? Tokens.of(text, part) : List.copyOf(tokens.subList(from, to));
    return new Line(own, names.words());
  }

  /** The index of the first token that begins at or after a place. */
  private int first(int place) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Page of(Names names, Article article) {
    List<Token> tokens = Tokens.of(article.text(), new Span(0, article.text().length()));
    Homonyms homonyms = new Homonyms(tokens, names.stop(), names.stems());
    Lexicon lexicon = new Lexicon(names.lexicon(), homonyms::order);
    Page page = new Page(names, lexicon, article.text(), tokens);
    Set<Term> named = new HashSet<>();
    List<Term> inOrder = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Lexicon.Match match = names.lexicon().match(tokens, at);
      if (match != null) {
        match.terms().forEach(term -> addIfNew(term, named, inOrder));
        page.abbreviation(tokens, match);
      }
      at = match == null ? at + 1 : match.to();
    }
    inOrder.forEach(term -> page.shortName(term, inOrder));
    return page;
  }

  private static void addIfNew(Term term, Set<Term> named, List<Term> inOrder) {
    if (named.add(term)) {
      inOrder.add(term);
    }
  }

  private void abbreviation(List<Token> tokens, Lexicon.Match match) {
    int at = match.to();
    if (at + 2 < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 2).is(")")
        && tokens.get(at + 1).text().matches("\\p{Lu}[\\p{Lu}\\p{N}]{1,5}")) {
      match.terms().forEach(term -> lexicon.add(tokens.get(at + 1).text(), term));
    }
  }

  /** The last word of a muscle's name, if the page has no other muscle that it could mean. */
  private void shortName(Term muscle, List<Term> named) {
    if (!muscle.kind().equals("Muscle") || muscle.label().indexOf(' ') < 0) {
      return;
    }
    String last = lastWord(muscle.label());
    if (names.lexicon().meanings(Tokens.numbers(last)).isEmpty()) {
      boolean first =
          named.stream()
              .filter(
                  other -> other.kind().equals("Muscle") && lastWord(other.label()).equals(last))
              .findFirst()
              .filter(muscle::equals)
              .isPresent();
      if (first) {
        lexicon.add(last, muscle);
      }
    }
  }

  private static String lastWord(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  /** The movement of a kind of something; a new term if the ontology does not list it. */
  List<Term> movement(Term kind, Term moved) {
    for (String name : moved.names()) {
      List<Term> known = lexicon.meanings(Tokens.numbers(kind.label() + " of " + name));
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of(Derived.movement(kind, moved, moved.label()));
  }

  /** What a name means on this page; empty if nobody knows. */
  public List<Term> meanings(String name) {
    return lexicon.meanings(Tokens.numbers(name));
  }

  /** Whether a thing is a bare kind of movement, or the head of a name pattern, as "tear". */
  public boolean isHead(Term term) {
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
  String family(String kind) {
    return names.families().getOrDefault(kind, kind);
  }

  /** Whether something that is named or referred to can begin with a word. */
  boolean begins(Spelling word) {
    return names.beginnings().with(word) || lexicon.begins(word.number());
  }

  Forms forms() {
    return names.forms();
  }

  static Names namesOf(Vocabulary vocabulary) {
    return new NamesReader(vocabulary).read();
  }
}
