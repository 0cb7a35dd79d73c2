package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Token;
import org.myograph.mention.Words;

/** How surely one sentence says something, and under which condition. */
final class Scope {
  private final List<Token> tokens;
  private final Clauses clauses;
  private final Words words;

  Scope(List<Token> tokens, Clauses clauses, Words words) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.words = words;
  }

  /**
   * The certainty of one statement.
   *
   * @param at a token of its cue
   * @param phraseFrom first token of the list that its object stands in
   * @param from first token of its object
   * @param to token after its object
   */
  Certainty of(int at, int phraseFrom, int from, int to) {
    if (within("negation", at, Math.min(from, phraseFrom), true)
        || directlyBefore("contrast", from)) {
      return Certainty.NEGATED;
    }
    boolean hedged =
        within("hedge", at, phraseFrom, false) || inList(phraseFrom, from) || afterwards(to, at);
    return hedged ? Certainty.HEDGED : Certainty.ASSERTED;
  }

  /** Whether a word of a list stands in the same part of the sentence, before a place. */
  private boolean within(String list, int at, int before, boolean strict) {
    int segment = clauses.segment(Math.min(at, tokens.size() - 1));
    int end = Math.max(before, at + 1);
    for (int i = 0; i < Math.min(end, tokens.size()); i++) {
      if (clauses.segment(i) == segment && words.is(list, tokens, i) && counts(i, at, strict)) {
        return true;
      }
    }
    return false;
  }

  /** A "not" or "may" in a phrase of its own place, or before "only", does not count. */
  private boolean counts(int i, int at, boolean strict) {
    boolean only = i + 1 < tokens.size() && tokens.get(i + 1).is("only");
    boolean contrast =
        strict && i > at && words.is("contrast", tokens, i) && clauses.covering(i).isEmpty();
    return !only && !contrast;
  }

  private boolean directlyBefore(String list, int from) {
    for (int i = Math.max(0, from - 3); i < from; i++) {
      if (words.at(list, tokens, i) == from - i) {
        return true;
      }
    }
    return false;
  }

  /** "and sometimes the scapula": a hedge in a list is of what follows it up to a comma. */
  private boolean inList(int phraseFrom, int from) {
    boolean hedged = false;
    for (int i = phraseFrom; i <= Math.min(from, tokens.size() - 1); i++) {
      if (words.is("hedge", tokens, i)) {
        hedged = true;
      } else if (tokens.get(i).is(",") && !(i > 0 && words.is("listAdverb", tokens, i - 1))) {
        hedged = false;
      }
    }
    return hedged;
  }

  private boolean afterwards(int to, int at) {
    for (int i = to; i < tokens.size() && clauses.segment(i) == clauses.segment(at); i++) {
      if (tokens.get(i).is(",")) {
        return false;
      }
      if (words.is("hedge", tokens, i) && !clauses.startingAt(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The words of the condition under which something at a token holds; empty if none is said. */
  String condition(int at) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.is("condition", tokens, i) && clauses.covering(i).isEmpty()) {
        int end = i + 1;
        while (end < tokens.size() && !",;:.".contains(tokens.get(end).text())) {
          end++;
        }
        if (Math.abs(clauses.segment(i) - clauses.segment(at)) <= 1) {
          return text(i, end);
        }
      }
    }
    return "";
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      text.append(text.length() == 0 ? "" : " ").append(token.text());
    }
    return text.toString();
  }
}
