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
    if (denied(at, Math.min(from, phraseFrom)) || directlyBefore("contrast", from)) {
      return Certainty.NEGATED;
    }
    boolean hedged = hedged(at, phraseFrom) || inList(phraseFrom, from) || afterwards(to, at);
    return hedged ? Certainty.HEDGED : Certainty.ASSERTED;
  }

  private boolean denied(int at, int before) {
    for (int i = 0; i < Math.min(Math.max(before, at + 1), tokens.size()); i++) {
      if (clauses.segment(i) == clauses.segment(at)
          && words.is("negation", tokens, i)
          && !words.is("contrast", tokens, i)
          && !(i + 1 < tokens.size() && tokens.get(i + 1).is("only"))) {
        return true;
      }
    }
    return false;
  }

  private boolean hedged(int at, int before) {
    for (int i = 0; i < Math.min(Math.max(before, at + 1), tokens.size()); i++) {
      if (words.is("hedge", tokens, i) && clauses.sameHedge(i, at)) {
        return true;
      }
    }
    return false;
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
      int length = words.at("hedge", tokens, i);
      if (length > 0) {
        hedged = true;
        i += length;
      } else if (tokens.get(i).is(",")) {
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
      if (words.is("hedgeAfter", tokens, i)) {
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
        if (clauses.near(i, at)) {
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
