package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Form;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;
import org.myograph.mention.Words;
import org.myograph.ontology.Vocabulary;

/**
 * Which phrase is the subject at each place of a sentence, and how far the scope of a "may" or
 * "not" reaches.
 */
final class Clauses {
  private static final int VERB_WINDOW = 8;

  private final List<Token> tokens;
  private final Words words;
  private final Cues cues;
  private final Vocabulary vocabulary;
  private final Phrase[] starting;
  private final Phrase[] covering;
  private final Phrase[] subject;
  private final boolean[] unknown;
  private final int[] segment;
  private final int[] wide;
  private final int[] around;

  Clauses(List<Token> tokens, List<Phrase> phrases, Words words, Cues cues, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = words;
    this.cues = cues;
    this.vocabulary = vocabulary;
    this.starting = new Phrase[tokens.size() + 1];
    this.covering = new Phrase[tokens.size() + 1];
    this.subject = new Phrase[tokens.size() + 1];
    this.unknown = new boolean[tokens.size() + 1];
    this.segment = new int[tokens.size() + 1];
    this.wide = new int[tokens.size() + 1];
    this.around = new int[tokens.size() + 1];
    for (Phrase phrase : phrases) {
      starting[phrase.from()] = phrase;
      for (int i = phrase.from(); i < phrase.to(); i++) {
        covering[i] = phrase;
      }
    }
    scan();
  }

  /** The phrase that begins at a token. */
  Optional<Phrase> startingAt(int at) {
    return Optional.ofNullable(starting[at]);
  }

  /** The phrase that a token is part of. */
  Optional<Phrase> covering(int at) {
    return Optional.ofNullable(covering[at]);
  }

  /** The subject at a token; empty if it is only implied, or unknown. */
  Optional<Phrase> subject(int at) {
    return Optional.ofNullable(subject[at]);
  }

  /** Whether the subject at a token is something that nobody knows. */
  boolean unknownSubject(int at) {
    return unknown[at];
  }

  /** Whether a "may" at one token holds for another: also past an introduction or into brackets. */
  boolean sameHedge(int hedge, int at) {
    return wide[hedge] == wide[at] || wide[hedge] == around[at];
  }

  /** Whether two tokens stand in the same part of the sentence or in neighboring ones. */
  boolean near(int first, int second) {
    return Math.abs(wide[first] - wide[second]) <= 1;
  }

  /** The number of the part of the sentence in which a "not" before a token still holds. */
  int segment(int at) {
    return segment[at];
  }

  private void scan() {
    Phrase current = null;
    Phrase beforeRelative = null;
    boolean relative = false;
    boolean stranger = beginsWithStranger(0);
    int number = 0;
    int last = 0;
    int outside = 0;
    boolean introduced = false;
    for (int at = 0; at < tokens.size(); at++) {
      Phrase phrase = starting[at];
      boolean begins = phrase != null && phrase.form() == Form.NOUN && isSubject(phrase);
      if (begins) {
        boolean andNew = at > 0 && current != null;
        introduced |= current == null && at > 0 && tokens.get(at - 1).is(",");
        last = andNew ? Math.max(last, number) + 1 : last;
        number = andNew ? last : number;
        current = phrase;
        stranger = false;
        relative = false;
      } else if (covering[at] == null && isRelative(at)) {
        beforeRelative = relative ? beforeRelative : current;
        current = phraseBefore(at).orElse(current);
        relative = true;
        last = Math.max(last, number) + 1;
        number = last;
      } else if (relative && tokens.get(at).is(",") && covering[at] == null && closes(at)) {
        current = beforeRelative;
        relative = false;
        last = Math.max(last, number) + 1;
        number = last;
      } else if (covering[at] == null && tokens.get(at).is(")")) {
        number = outside;
      } else if (covering[at] == null && beginsSegment(at)) {
        outside = tokens.get(at).is("(") ? number : outside;
        last = Math.max(last, number) + 1;
        number = last;
        if (words.is("clauseWord", tokens, at) && beginsWithStranger(at + 1)) {
          stranger = true;
          current = null;
        }
      }
      subject[at] = current;
      unknown[at] = stranger;
      wide[at] = number;
      around[at] = outside;
      segment[at] = number + (introduced ? 1000 : 0);
    }
  }

  private boolean beginsSegment(int at) {
    return tokens.get(at).is(";")
        || tokens.get(at).is(":")
        || tokens.get(at).is("(")
        || words.is("clauseWord", tokens, at) && !inHedge(at)
        || tokens.get(at).is(",")
            && at + 1 < tokens.size()
            && words.is("condition", tokens, at + 1);
  }

  /** The "but" of "rare but possible". */
  private boolean inHedge(int at) {
    for (int before = Math.max(0, at - 3); before < at; before++) {
      if (words.at("hedge", tokens, before) > at - before) {
        return true;
      }
    }
    return false;
  }

  /** A relative pronoun directly after a phrase, or after its comma. */
  private boolean isRelative(int at) {
    return words.is("relative", tokens, at) && phraseBefore(at).isPresent() && !isPredicate(at);
  }

  /** "X is the only muscle that ...": what follows is said of X. */
  private boolean isPredicate(int at) {
    Phrase before = phraseBefore(at).get();
    if (tokens.get(at - 1).is(",") || before.to() != at) {
      return false;
    }
    for (int i = before.from() - 1; i >= 0 && before.from() - i < 10; i--) {
      if (words.is("be", tokens, i)) {
        return true;
      }
      boolean comma = tokens.get(i).is(",") && (i == 0 || covering[i - 1] == null);
      if (words.is("preposition", tokens, i) && !tokens.get(i).is("of") || comma) {
        return false;
      }
    }
    return false;
  }

  private Optional<Phrase> phraseBefore(int at) {
    int before = at - 1;
    if (before >= 0 && words.is("preposition", tokens, before)) {
      before--;
    }
    if (before >= 0 && tokens.get(before).is(",")) {
      before--;
    }
    return before < 0 ? Optional.empty() : Optional.ofNullable(covering[before]);
  }

  private boolean closes(int comma) {
    return !words.is("conjunction", tokens, comma + 1);
  }

  /** A phrase is a subject if nothing governs it and a verb follows. */
  private boolean isSubject(Phrase phrase) {
    int before = phrase.from() - 1;
    boolean quality = vocabulary.isA(phrase.first().term().kind(), Set.of("Quality"));
    return !quality && (before < 0 || isBoundary(before)) && verbFollows(phrase.to());
  }

  private boolean isBoundary(int at) {
    Token token = tokens.get(at);
    return !isPreposition(at)
        && (!token.isWord()
            || words.is("conjunction", tokens, at)
            || words.is("clauseWord", tokens, at)
            || words.is("condition", tokens, at)
            || words.is("relative", tokens, at)
            || words.is("adverb", tokens, at)
            || token.text().endsWith("ly"));
  }

  private boolean isPreposition(int at) {
    return words.is("preposition", tokens, at);
  }

  private boolean isVerb(int at) {
    return covering[at] == null
        && !isPreposition(at)
        && !words.is("conjunction", tokens, at)
        && !cues.at(tokens.get(at).stem()).isEmpty();
  }

  private boolean verbFollows(int from) {
    boolean bracket = false;
    for (int at = from, seen = 0; at < tokens.size() && seen < VERB_WINDOW; at++) {
      bracket |= tokens.get(at).is("(");
      if (bracket) {
        bracket = !tokens.get(at).is(")");
        continue;
      }
      seen++;
      boolean stop =
          tokens.get(at).is(";")
              || tokens.get(at).is(",") && !apposition(at, from)
              || isRelativeAt(at);
      if (stop && !(isRelativeAt(at) || apposition(at, from))) {
        return false;
      }
      if (covering[at] == null
          && (words.is("auxiliary", tokens, at) || isVerb(at) || looksLikeVerb(at, from))) {
        return true;
      }
      if (starting[at] != null && starting[at].form() == Form.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "X, a branch of Y, supplies" */
  private boolean apposition(int comma, int phraseEnd) {
    return comma == phraseEnd;
  }

  private boolean isRelativeAt(int at) {
    return words.is("relative", tokens, at);
  }

  private boolean looksLikeVerb(int at, int phraseEnd) {
    return at == phraseEnd && tokens.get(at).text().matches("\\p{Ll}{3,}(s|ed)");
  }

  /** Whether the sentence begins with a thing that no name covers, as its subject. */
  private boolean beginsWithStranger(int from) {
    int at = from + words.at("determiner", tokens, from);
    if (at >= tokens.size() || covering[at] != null || covering[from] != null) {
      return false;
    }
    boolean plain =
        tokens.get(at).isWord()
            && !words.is("preposition", tokens, at)
            && !words.is("clauseWord", tokens, at)
            && !words.is("condition", tokens, at)
            && !words.is("partNoun", tokens, at)
            && !words.is("adverb", tokens, at)
            && cues.at(tokens.get(at).stem()).isEmpty()
            && !tokens.get(at).text().matches(".*(ing|ly)");
    for (int next = at + 1; plain && next < Math.min(tokens.size(), at + 5); next++) {
      if (covering[next] != null || tokens.get(next).is(",")) {
        return false;
      }
      if (words.is("auxiliary", tokens, next) || isVerb(next)) {
        return true;
      }
    }
    return false;
  }
}
