package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.function.IntFunction;
import org.myograph.ontology.Term;

/**
 * Completes names that share words: "superior and inferior epigastric arteries", "adductor longus,
 * brevis and magnus", "body and inferior ramus of the pubis". Only names that the lexicon knows are
 * made.
 */
final class SharedWords {
  private static final int MOST_FRAGMENTS = 4;
  private static final int LONGEST_FRAGMENT = 4;

  private static final WordLists APART = WordLists.of(WordList.CONJUNCTION, WordList.STOP);

  private final IntFunction<Lexicon.Match> names;
  private final Line line;
  private final Token[] tokens;
  private final Lexicon lexicon;

  SharedWords(Place place) {
    this.line = place.line();
    this.tokens = line.tokens();
    this.lexicon = place.lexicon();
    this.names = place::match;
  }

  /** Completes names of other words than those that things are called by. */
  SharedWords(Line line, Lexicon lexicon) {
    this.line = line;
    this.tokens = line.tokens();
    this.lexicon = lexicon;
    this.names = at -> lexicon.match(tokens, at);
  }

  /** The names that begin at a token and share words; empty if there are none. */
  List<Mention> at(int from) {
    List<Mention> endings = sharedEnding(from);
    return endings.isEmpty() ? sharedBeginning(from) : endings;
  }

  private record Fragment(int from, int to) {}

  private List<Mention> sharedEnding(int from) {
    int at = from;
    int end = fragmentEnd(at);
    int next = end == at ? end : separator(end);
    List<Fragment> fragments = next == end ? List.of() : new ArrayList<>(MOST_FRAGMENTS);
    while (next > end && fragments.size() < MOST_FRAGMENTS) {
      if (line.has(WordList.DETERMINER, next) && isWhole(at, end)) {
        return List.of();
      }
      fragments.add(new Fragment(at, end));
      at = next + line.length(WordList.DETERMINER, next);
      Lexicon.Match full = names.apply(at);
      if (full != null) {
        List<Mention> complete = withEnding(fragments, at, full);
        if (!complete.isEmpty()) {
          return isOfAnother(from, at) ? List.of() : complete;
        }
      }
      end = fragmentEnd(at);
      next = end == at ? end : separator(end);
    }
    return List.of();
  }

  /** "stretching of the piriformis, botulinum toxin injection": two things, and no list. */
  private boolean isOfAnother(int from, int to) {
    int before = line.has(WordList.DETERMINER, from - 1) ? from - 2 : from - 1;
    for (int at = from; at < to; at++) {
      if (line.has(WordList.CONJUNCTION, at)) {
        return false;
      }
    }
    return line.is(before, Stem.OF);
  }

  /** "the extensor digitorum and the extensor pollicis longus" share no word. */
  private boolean isWhole(int from, int to) {
    Lexicon.Match name = names.apply(from);
    return name != null
        && name.to() == to
        && name.terms().get(0).label().equalsIgnoreCase(line.text(from, to));
  }

  private int fragmentEnd(int from) {
    int at = from;
    while (at < tokens.length
        && at - from < LONGEST_FRAGMENT
        && tokens[at].isWord()
        && !line.hasAny(APART, at)) {
      at++;
    }
    return at;
  }

  private int separator(int at) {
    int next = line.is(at, Stem.COMMA) ? at + 1 : at;
    return next + line.length(WordList.CONJUNCTION, next);
  }

  /** Each takes the end of the next: the fourth of "fourth and fifth lumbar and first sacral". */
  private List<Mention> withEnding(List<Fragment> fragments, int from, Lexicon.Match full) {
    LinkedList<Mention> mentions = new LinkedList<>();
    mentions.add(new Mention(from, full.to(), full.terms(), "", ""));
    int[] last = name(from, full.to(), full.to(), full.to());
    int[] next = last;
    for (int i = fragments.size() - 1; i >= 0; i--) {
      Fragment fragment = fragments.get(i);
      int[] own = name(fragment.from(), fragment.to(), full.to(), full.to());
      boolean more = lexicon.goesOn(own);
      int[] name = more ? withEnding(own, next, full) : null;
      name = more && name == null ? withEnding(own, last, full) : name;
      if (name == null) {
        return List.of();
      }
      List<Term> terms = ofKind(lexicon.meanings(name), full.terms());
      mentions.addFirst(new Mention(fragment.from(), full.to(), terms, "", ""));
      next = name;
    }
    return List.copyOf(mentions);
  }

  /** A name from some words and the longest end of another name; null if there is none. */
  private int[] withEnding(int[] own, int[] other, Lexicon.Match full) {
    for (int start = 1; start < other.length; start++) {
      int[] name = Arrays.copyOf(own, own.length + other.length - start);
      System.arraycopy(other, start, name, own.length, other.length - start);
      if (!ofKind(lexicon.meanings(name), full.terms()).isEmpty()) {
        return name;
      }
    }
    return null;
  }

  private static List<Term> ofKind(List<Term> terms, List<Term> like) {
    if (terms.isEmpty()) {
      return terms;
    }
    List<Term> alike = new ArrayList<>(terms.size());
    for (Term term : terms) {
      if (term.kind().equals(like.get(0).kind())) {
        alike.add(term);
      }
    }
    return alike;
  }

  private List<Mention> sharedBeginning(int from) {
    Lexicon.Match full = names.apply(from);
    int at = full == null ? from : full.to();
    int next = at - from < 2 ? at : separator(at);
    if (next == at) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>(0);
    while (next > at && line.determiner(next) == next) {
      Mention another = withBeginning(from, full, next);
      if (another == null) {
        break;
      }
      if (mentions.isEmpty()) {
        mentions.add(new Mention(from, at, full.terms(), "", ""));
      }
      mentions.add(another);
      at = another.to();
      next = separator(at);
    }
    return List.copyOf(mentions);
  }

  private Mention withBeginning(int from, Lexicon.Match full, int at) {
    if (!mayGoOn(from, full.to(), at)) {
      return null;
    }
    for (int length = 2; length > 0; length--) {
      for (int end = full.to() - 1; end > from && at + length <= tokens.length; end--) {
        int[] name = name(from, end, at, at + length);
        List<Term> terms = ofKind(lexicon.meanings(name), full.terms());
        if (!terms.isEmpty() && !terms.get(0).equals(full.terms().get(0))) {
          return new Mention(from, at + length, terms, "", "");
        }
      }
    }
    return null;
  }

  /** Whether a word can follow some of the first words of a name in another name. */
  private boolean mayGoOn(int from, int to, int at) {
    for (int end = to - 1; end > from && at < tokens.length; end--) {
      if (lexicon.leads(name(from, end, at, at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of two runs of words, articles left out. */
  private int[] name(int from, int to, int from2, int to2) {
    int[] numbers = new int[to - from + to2 - from2];
    int length = 0;
    for (int at = from; at < to2; at = at + 1 == to ? from2 : at + 1) {
      Token token = tokens[at];
      if (!token.is(Stem.THE) && !token.is(Stem.A)) {
        numbers[length++] = token.number();
      }
    }
    return Arrays.copyOf(numbers, length);
  }
}
