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
import org.myograph.ontology.Term;

/** Takes the names that a box line lists: "Other names: ITBS, runner's knee". */
final class NameList {
  private static final int LONGEST = 8;
  private static final WordLists NO_NAMES = WordLists.of(WordList.NO_NAME, WordList.NEGATION);

  private final Page page;
  private final Line line;
  private final List<Mention> names = new ArrayList<>();

  NameList(Page page, Line line) {
    this.page = page;
    this.line = line;
  }

  List<Mention> names() {
    int from = 0;
    for (int at = 0; at <= line.size(); at++) {
      if (at == line.size() || parts(at)) {
        add(from, at);
        from = at + 1;
      }
    }
    return names;
  }

  private boolean parts(int at) {
    return line.is(at, Stem.SEMICOLON) || line.is(at, Stem.COMMA) || line.isBullet(at);
  }

  /** Adds what stands between two marks, up to a bracket: one name, or two. */
  private void add(int from, int to) {
    int end = from;
    int joint = to;
    while (end < to && !line.is(end, Stem.OPEN)) {
      joint = joint == to && line.has(WordList.CONJUNCTION, end) ? end : joint;
      end++;
    }
    int next = joint + line.length(WordList.CONJUNCTION, joint);
    if (joint < end && joinsNames(joint, joint - from, end - next)) {
      add(from, joint);
      add(next, end);
    } else if (joint >= end || line.is(joint, Stem.AND)) {
      addName(from, end);
    }
  }

  /** "A a and B b", "A or B", but not "wear and tear arthritis" or "slipped or ruptured disc". */
  private boolean joinsNames(int joint, int before, int behind) {
    return before != 1 && behind != 1 || before == behind && !line.is(joint, Stem.AND);
  }

  private void addName(int from, int end) {
    int start = line.determiner(from);
    if (start < end && end - start <= LONGEST && isName(start, end)) {
      Span words = new Span(line.token(start).span().start(), line.token(end - 1).span().end());
      Term name = Derived.provisional(page.words(words), Slots.NAME);
      names.add(new Mention(start, end, List.of(name), "", ""));
    }
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
