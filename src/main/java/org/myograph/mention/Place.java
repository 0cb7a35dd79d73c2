package org.myograph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** What a sentence is read with. The longest name at each of its tokens is looked for once. */
final class Place {
  private static final Lexicon.Match NONE = new Lexicon.Match(-1, List.of());

  private final Line line;
  private final Page page;
  private final Discourse discourse;
  private final boolean field;
  private final Lexicon.Match[] names;

  /** For each token bits of what can begin there: see {@link Beginnings}. */
  private final short[] begins;

  /** For each token the bits of it and all tokens after it. */
  private final short[] ahead;

  private boolean cutShort;

  /**
   * @param field whether it is the value of a box line, where commas alone make a list
   */
  Place(Line line, Page page, Discourse discourse, boolean field) {
    this.line = line;
    this.page = page;
    this.discourse = discourse;
    this.field = field;
    this.names = new Lexicon.Match[line.size()];
    this.begins = new short[line.size()];
    this.ahead = new short[line.size()];
    int all = 0;
    for (int at = line.size() - 1; at >= 0; at--) {
      int bits = page.beginnings(line.token(at).spelling());
      begins[at] = (short) (bits == Beginnings.OTHER && isIdle(at) ? 0 : bits);
      all |= begins[at];
      ahead[at] = (short) all;
    }
  }

  /** Whether nothing begins after the determiner at a token, nor does it refer to anything. */
  private boolean isIdle(int from) {
    int at = line.determiner(from);
    return at > from && (at == line.size() || begins[at] == 0) && !References.mayBe(line, from, at);
  }

  /** Notes that something was left out because it would be nested too deeply. */
  void cutShort() {
    cutShort = true;
  }

  /** Begins to look for something; gives whether what is looked for already was cut short. */
  boolean beginWhole() {
    boolean before = cutShort;
    cutShort = false;
    return before;
  }

  /**
   * Whether nothing of what was looked for last was left out.
   *
   * @param before what the beginning gave
   */
  boolean isWhole(boolean before) {
    boolean whole = !cutShort;
    cutShort |= before;
    return whole;
  }

  Line line() {
    return line;
  }

  Page page() {
    return page;
  }

  Discourse discourse() {
    return discourse;
  }

  boolean field() {
    return field;
  }

  Lexicon lexicon() {
    return page.lexicon();
  }

  Vocabulary vocabulary() {
    return page.vocabulary();
  }

  /** The longest name that begins at a token. */
  Optional<Lexicon.Match> name(int at) {
    return Optional.ofNullable(match(at));
  }

  /** The longest name that begins at a token; null if none does. */
  Lexicon.Match match(int at) {
    if (!begins(at, Beginnings.NAME)) {
      return null;
    }
    Lexicon.Match known = names[at];
    if (known == null) {
      Lexicon.Match found = page.match(line, at);
      known = found == null || line.isVerbPhrase(at) ? NONE : found;
      names[at] = known;
    }
    return known == NONE ? null : known;
  }

  /** Whether something that is named or referred to can begin at a token. */
  boolean begins(int at) {
    return begins(at, Beginnings.ANY);
  }

  /** Whether one of some things can begin at a token: see {@link Beginnings}. */
  boolean begins(int at, int bits) {
    return at < begins.length && (begins[at] & bits) != 0;
  }

  /** Whether a token may begin a name and nothing else. */
  boolean beginsNameAlone(int at) {
    return at < begins.length && (begins[at] & Beginnings.ANY) == Beginnings.NAME;
  }

  /** Whether one of some things can begin at a token or after it. */
  boolean isAhead(int at, int bits) {
    return at < ahead.length && (ahead[at] & bits) != 0;
  }

  /** Whether the words from a token up to another are a name. */
  boolean isName(int from, int to) {
    Lexicon.Match name = match(from);
    return name != null && name.to() == to;
  }

  /** What a name means by itself on this page. */
  List<Term> meanings(String name) {
    return lexicon().meanings(Tokens.numbers(name));
  }

  boolean isA(Term term, Set<String> kinds) {
    return vocabulary().isA(term, kinds);
  }

  /** Whether some meaning of a mention is of one of the kinds. */
  boolean isA(Mention mention, Set<String> kinds) {
    return has(mention.terms(), kinds);
  }

  /** Whether all mentions are of one of the kinds. */
  boolean areAll(List<Mention> mentions, Set<String> kinds) {
    for (int i = 0; i < mentions.size(); i++) {
      if (!isA(mentions.get(i), kinds)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of some things is of one of the kinds. */
  boolean has(List<Term> terms, Set<String> kinds) {
    for (int i = 0; i < terms.size(); i++) {
      if (isA(terms.get(i), kinds)) {
        return true;
      }
    }
    return false;
  }

  /** The first of some things that is of one of the kinds. */
  Optional<Term> firstOf(List<Term> terms, Set<String> kinds) {
    for (Term term : terms) {
      if (isA(term, kinds)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }
}
