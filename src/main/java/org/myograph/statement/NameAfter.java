package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.WordList;

/** Takes another name as it stands after "also called": in quotation marks, or a few words. */
final class NameAfter {
  private static final String OPEN = "\"“‘";
  private static final String CLOSE = "\"”’";
  private static final int LONGEST = 4;

  private final Line line;

  NameAfter(Line line) {
    this.line = line;
  }

  Optional<Phrase> at(int from) {
    int at = from + line.length(WordList.DETERMINER, from);
    boolean quoted = is(OPEN, at);
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end < line.size() && (quoted ? !is(CLOSE, end) : goesOn(end))) {
      end++;
    }
    int last = end;
    while (last > start && !line.isWord(last - 1)) {
      last--;
    }
    boolean phrase =
        !quoted
            && (end - start > LONGEST
                || line.has(WordList.PREPOSITION, start)
                || line.has(WordList.CONDITION, start));
    return last == start || phrase ? Optional.empty() : Optional.of(name(from, start, last));
  }

  private Phrase name(int from, int start, int end) {
    Mention mention =
        new Mention(
            start, end, List.of(Derived.provisional(line.text(start, end), Slots.NAME)), "", "");
    return new Phrase(from, end, List.of(mention), List.of(), Form.NOUN);
  }

  private boolean is(String marks, int at) {
    return at < line.size() && marks.contains(line.token(at).text());
  }

  private boolean goesOn(int at) {
    return line.isWord(at)
        && !line.has(WordList.AUXILIARY, at)
        && !line.has(WordList.CLAUSE_WORD, at)
        && !line.has(WordList.CONJUNCTION, at);
  }
}
