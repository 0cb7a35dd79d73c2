package org.myograph.mention;

/** The tokens of one sentence, and how far a determiner, share, part or separator reaches in it. */
public final class Line extends ListedWords {
  private static final WordLists PART =
      WordLists.of(WordList.PART_NOUN, WordList.POSITIONAL, WordList.PART_ADJECTIVE);
  private static final WordLists FEATURE = WordLists.of(WordList.FEATURE_NOUN, WordList.POSITIONAL);
  private static final WordLists JOINERS = WordLists.of(WordList.LIST_JOINER, WordList.CONJUNCTION);
  private static final WordLists DOUBTS = WordLists.of(WordList.HEDGE, WordList.LIST_ADVERB);
  private static final int LONGEST_PART = 7;

  private static final int LONGEST_FEATURE = 4;
  private static final int LONGEST_ASIDE = 9;
  private static final int LONGEST_POSTURE = 7;

  public Line(Token[] tokens, Words words) {
    this(tokens, words, -1);
  }

  /**
   * @param start index of its first token among those of its page; negative if it is of none
   */
  Line(Token[] tokens, Words words, int start) {
    super(tokens, words, start);
  }

  /** Past the determiners at a token. */
  public int determiner(int from) {
    int at = from;
    for (int length = length(WordList.DETERMINER, at);
        length > 0;
        length = length(WordList.DETERMINER, at)) {
      at += length;
    }
    return at;
  }

  /** Past the phrases of a word list at a token, which begin at most so many tokens after it. */
  public int past(WordList list, int from, int most) {
    int at = from;
    int length = length(list, at);
    while (length > 0 && at - from < most) {
      at += length;
      length = length(list, at);
    }
    return at;
  }

  /** Past the words of side, share or order at a token: "three or four". */
  public int adjectives(int from) {
    int at = from;
    int length = length(WordList.POSITIONAL, at);
    while (length > 0 && at - from < LONGEST_PART) {
      at += length;
      length = Math.max(length(WordList.POSITIONAL, at), length(WordList.LIST_JOIN, at));
    }
    return at;
  }

  /** Past a part noun with its adjectives, as "medial two-thirds"; the token itself if none is. */
  int partEnd(int from) {
    int at = from;
    for (int i = 0; i < LONGEST_PART && hasAny(PART, at); i++) {
      if (has(WordList.PART_NOUN, at)) {
        return at + length(WordList.PART_NOUN, at);
      }
      at += Math.max(length(WordList.POSITIONAL, at), length(WordList.PART_ADJECTIVE, at));
    }
    return from;
  }

  /** Past a bone feature with its adjectives, as "upper medial border"; else the token itself. */
  int featureEnd(int from) {
    int at = from;
    for (int i = 0; i < LONGEST_FEATURE && hasAny(FEATURE, at); i++) {
      int noun = length(WordList.FEATURE_NOUN, at);
      if (noun > 0 && !has(WordList.FEATURE_NOUN, at + noun)) {
        return at + noun;
      }
      at += Math.max(length(WordList.POSITIONAL, at), noun);
    }
    return from;
  }

  /** Past "," "and" "or" "/" and their like; the token itself if there is none. */
  public int separator(int at) {
    if (!is(at, Stem.COMMA) && !hasAny(JOINERS, at)) {
      return at;
    }
    int next = is(at, Stem.COMMA) ? at + 1 : at;
    if (next == at && has(WordList.LIST_JOINER, at) && !isFinite(at)) {
      return at + length(WordList.LIST_JOINER, at);
    }
    int joined = next + length(WordList.CONJUNCTION, next);
    if (joined == next && has(WordList.LIST_JOINER, next) && !isFinite(next)) {
      return next + length(WordList.LIST_JOINER, next);
    }
    next = joined > next ? pastAside(WordList.LOCATIVE, pastAside(pastDoubt(joined))) : next;
    return next > at && !isPosture(next) ? next + length(WordList.LIST_ADVERB, next) : next;
  }

  /** Past the bracket of "L5 and (variably) S1". */
  private int pastDoubt(int at) {
    boolean doubt = is(at, Stem.OPEN) && is(at + 2, Stem.CLOSE) && hasAny(DOUBTS, at + 1);
    return doubt ? at + 3 : at;
  }

  /** Whether "with the hip flexed" or its like begins at a token. */
  public boolean isPosture(int from) {
    int noun = is(from, Stem.WITH) ? determiner(from + 1) : size();
    for (int at = noun; at < Math.min(size(), from + LONGEST_POSTURE); at++) {
      if (at > noun && has(WordList.BODY_POSTURE, at) && !token(at).endsWith("s")) {
        return true;
      }
      if (!token(at).isWord() || has(WordList.PREPOSITION, at)) {
        return false;
      }
    }
    return false;
  }

  /** "include" is a verb, "including" goes on with a list. */
  private boolean isFinite(int at) {
    String word = token(at).text();
    boolean verb = !word.endsWith("ing") && !word.endsWith("ly");
    return length(WordList.LIST_JOINER, at) == 1 && verb;
  }

  /** "and, through the aponeurosis, the fascia": past what stands between the commas. */
  public int pastAside(int at) {
    return pastAside(WordList.PREPOSITION, at);
  }

  /** Past what stands between two commas and begins with a phrase of a word list. */
  public int pastAside(WordList list, int at) {
    if (!is(at, Stem.COMMA) || !has(list, at + 1)) {
      return at;
    }
    for (int end = at + 2; end < Math.min(size(), at + LONGEST_ASIDE); end++) {
      if (is(end, Stem.COMMA)) {
        return end + 1;
      }
    }
    return at;
  }

  /** Whether a separator is nothing but a comma. */
  public boolean isComma(int from, int to) {
    return to == from + 1 && is(from, Stem.COMMA);
  }

  /** Past a bracket; the token itself if none opens there. */
  public int bracketEnd(int at) {
    for (int i = at; is(at, Stem.OPEN) && i < size(); i++) {
      if (is(i, Stem.CLOSE)) {
        return i + 1;
      }
    }
    return at;
  }

  /** Whether a sentence ends at a token. */
  public boolean isEnd(int at) {
    return at >= size() || is(at, Stem.STOP) || is(at, Stem.SEMICOLON);
  }

  /** Whether words like the name of a thing are a verb: "rests upon". */
  public boolean isVerbPhrase(int at) {
    return has(WordList.VERB_PHRASE, at) && token(at).endsWith("s");
  }

  /** Whether a comma or a conjunction stands at a token. */
  public boolean isJoint(int at) {
    return is(at, Stem.COMMA) || has(WordList.CONJUNCTION, at);
  }

  /** Whether the next item of a list begins there on a line of its own. */
  public boolean isBullet(int at) {
    return has(WordList.CONJUNCTION, at) && token(at).isLineBreak();
  }

  /** Whether a name is but the last word of another: "Cyclist's syndrome". */
  boolean isOfName(int from, int to) {
    return to == from + 1 && !kindNouns(from).isEmpty() && isPossessive(from - 1);
  }

  /** Whether a word has a possessive 's. */
  public boolean isPossessive(int at) {
    return at >= 0 && at < size() && token(at).isPossessive();
  }

  /** "rest and avoiding stairs" */
  boolean isGerund(int at) {
    return at + 1 < size() && token(at).spelling().isGerund();
  }

  /** Past "muscle" after a muscle's name, "nerve roots" after a root's. */
  int kindWord(int at) {
    return at + length(WordList.KIND_WORD, at);
  }
}
