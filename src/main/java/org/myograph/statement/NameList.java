package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.article.Span;
import org.myograph.mention.Derived;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Page;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Takes the names that a box line lists: "Other names: ITBS, runner's knee". */
final class NameList {
  private static final int LONGEST = 8;
  private static final WordLists NO_NAMES = WordLists.of(WordList.NO_NAME, WordList.NEGATION);

  private final Page page;
  private final Line line;

  NameList(Page page, Line line) {
    this.page = page;
    this.line = line;
  }

  List<Mention> names() {
    List<Mention> names = new ArrayList<>();
    int from = 0;
    while (from < line.size()) {
      int to = from;
      while (to < line.size() && !parts(to)) {
        to++;
      }
      int end = from;
      while (end < to && !line.is(end, Stem.OPEN)) {
        end++;
      }
      int start = line.determiner(from);
      if (start < end && end - start <= LONGEST && isName(start, end)) {
        Span words = new Span(line.token(start).span().start(), line.token(end - 1).span().end());
        String name = page.words(words);
        names.add(new Mention(start, end, List.of(Derived.provisional(name, Slots.NAME)), "", ""));
      }
      from = to + Math.max(1, line.length(WordList.CONJUNCTION, to));
    }
    return names;
  }

  private boolean parts(int at) {
    return line.is(at, Stem.SEMICOLON) || line.isJoint(at);
  }

  private boolean isName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!line.isWord(at)) {
        return false;
      }
    }
    return !line.hasAny(NO_NAMES, from);
  }
}
