package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Relation;
import org.myograph.statement.Cue.Element.Slot;

/** Finds what is named only to be set against something else: the B of "A rather than B". */
final class Contrasts {
  private final Line line;
  private final Positions positions;
  private final Exemptions exemptions;
  private final Slots slots;

  Contrasts(Line line, Clauses clauses, Slots slots) {
    this.line = line;
    this.positions = clauses.positions();
    this.exemptions = clauses.exemptions();
    this.slots = slots;
  }

  /** B of "A rather than B" and of "not A but B"; the preposition before A may stand there too. */
  List<Mention> opposite(Binding binding, WordList words) {
    if (!line.hasAny(words)) {
      return List.of();
    }
    int end = 0;
    for (Mention object : binding.objects()) {
      end = Math.max(end, object.to());
    }
    int from = line.has(words, end) || !line.is(end, Stem.COMMA) ? end : end + 1;
    int length = line.length(words, from);
    int at = from + length;
    at += line.is(at, line.number(binding.said())) ? 1 : 0;
    return length == 0
        ? List.of()
        : positions
            .startingAt(at)
            .map(found -> slots.fitting(found, Slot.object(binding.cue().relation())))
            .orElse(List.of());
  }

  /** The Y of "X, not Y, is supplied by", of which the same is denied. */
  List<Mention> others(Mention subject, Relation relation, int said) {
    if (!line.hasAny(WordList.CONTRAST) && !line.hasAny(WordList.EXCEPTION)) {
      return List.of();
    }
    int end = subject.to();
    int at = contrast(end) > 0 ? end : end + 1;
    int length = at == end || line.is(end, Stem.COMMA) ? contrast(at) : 0;
    return length == 0 || subject.from() == end
        ? List.of()
        : positions
            .startingAt(at + length)
            .filter(found -> found.to() <= said || subject.from() > said)
            .map(found -> slots.fitting(found, Slot.subject(relation)))
            .orElse(List.of());
  }

  private int contrast(int at) {
    return Math.max(line.length(WordList.CONTRAST, at), exemptions.length(at));
  }
}
