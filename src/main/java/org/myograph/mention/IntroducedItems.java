package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myograph.article.Article;

/**
 * Parts the items of a list that a line introduces: "It is compressed by:" and what stands below.
 */
final class IntroducedItems {
  /** Go on as if no colon stood there: "It passes: beneath", "It leads to: no loss". */
  private static final WordLists GO_ON = WordLists.of(WordList.PREPOSITION, WordList.NEGATION);

  /** In tokens: a line over a list is read once for each item. */
  private static final int LONGEST = 40;

  private final char[] text;
  private final Line line;

  IntroducedItems(char[] text, Line line) {
    this.text = text;
    this.line = line;
  }

  /** The tokens of each item behind those of the line over them; empty if there is no list. */
  List<Token[]> apart() {
    int intro = intro();
    List<Token[]> items = new ArrayList<>();
    int from = intro;
    while (from < line.size()) {
      int to = from + 1;
      while (to < line.size() && !begins(to)) {
        to++;
      }
      int first = Math.min(to, pastNumber(line.isBullet(from) ? from + 1 : from));
      int last = to;
      while (last > first && (line.isJoint(last - 1) || line.is(last - 1, Stem.SEMICOLON))) {
        last--;
      }
      items.add(behind(line.hasAny(GO_ON, first) ? intro - 1 : intro, first, last));
      from = to;
    }
    return items;
  }

  /** Past "1." or "(1)". */
  private int pastNumber(int from) {
    int at = line.is(from, Stem.OPEN) ? from + 1 : from;
    boolean numbered =
        at + 1 < line.size()
            && Character.isDigit(line.token(at).text().charAt(0))
            && (line.is(at + 1, Stem.STOP) || line.is(at + 1, Stem.CLOSE));
    return numbered ? at + 2 : from;
  }

  /** The tokens of an item behind so many of the line over them. */
  private Token[] behind(int intro, int from, int to) {
    Token[] item = Arrays.copyOf(line.tokens(), intro + to - from);
    System.arraycopy(line.tokens(), from, item, intro, to - from);
    return item;
  }

  /**
   * Past the colon at the end of the first line; past all tokens if there is none, or if it tells
   * of its items, or when they hold: "These muscles are weak:", "It is needed if:".
   */
  private int intro() {
    if (line.has(WordList.THESE, 0) || line.has(WordList.FOLLOWING, 0)) {
      return line.size();
    }
    for (int at = 1; at < Math.min(line.size(), LONGEST); at++) {
      if (line.is(at - 1, Stem.COLON) && isLineBreak(at)) {
        return line.has(WordList.CONDITION, at - 2) ? line.size() : at;
      }
    }
    return line.size();
  }

  private boolean isLineBreak(int at) {
    return breakBefore(at) < line.token(at).start();
  }

  /** Whether a token is the first of an item. */
  private boolean begins(int at) {
    if (line.token(at).isLineBreak() || isLineBreak(at) && pastNumber(at) > at) {
      return true;
    }
    int next = breakBefore(at) + 1;
    int start = line.token(at).start();
    while (next < start && Character.isWhitespace(text[next])) {
      next++;
    }
    return next < start && Article.BULLETS.indexOf(text[next]) >= 0;
  }

  /** The first line break between a token and the one before it; the token's place if none is. */
  private int breakBefore(int at) {
    int place = line.token(at - 1).end();
    while (place < line.token(at).start() && text[place] != '\n') {
      place++;
    }
    return place;
  }
}
