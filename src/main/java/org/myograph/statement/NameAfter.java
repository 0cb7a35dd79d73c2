package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;

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
    int at = from + line.length("determiner", from);
    boolean quoted = is(OPEN, at);
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end < line.size() && (quoted ? !is(CLOSE, end) : goesOn(end))) {
      end++;
    }
    int last = end;
    while (last > start && !line.tokens().get(last - 1).isWord()) {
      last--;
    }
    boolean phrase =
        !quoted
            && (end - start > LONGEST
                || line.has("preposition", start)
                || line.has("condition", start));
    return last == start || phrase ? Optional.empty() : Optional.of(name(from, start, last));
  }

  private Phrase name(int from, int start, int end) {
    Mention mention =
        new Mention(
            start, end, List.of(Derived.provisional(line.text(start, end), Slots.NAME)), "", "");
    return new Phrase(from, end, List.of(mention), List.of(), Form.NOUN);
  }

  private boolean is(String marks, int at) {
    return at < line.size() && marks.contains(line.tokens().get(at).text());
  }

  private boolean goesOn(int at) {
    return line.tokens().get(at).isWord()
        && !line.has("auxiliary", at)
        && !line.has("clauseWord", at)
        && !line.has("conjunction", at);
  }
}
