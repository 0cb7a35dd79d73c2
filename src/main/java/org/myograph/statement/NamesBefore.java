package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/** Takes names that nobody knows and that end before a cue: "{O:Treatment} is recommended". */
final class NamesBefore {
  private static final int LONGEST_LIST = 6;

  private static final WordLists BREAKS =
      WordLists.of(
          WordList.CLAUSE_WORD, WordList.RELATIVE, WordList.AUXILIARY, WordList.CONJUNCTION);

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final Predicates predicates;
  private final NameWords words;
  private final OpenNames openNames;

  NamesBefore(Setting setting, Clauses clauses, OpenNames openNames) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = clauses.positions();
    this.predicates = clauses.predicates();
    this.words = new NameWords(setting, positions);
    this.openNames = openNames;
  }

  /** The names of a list that ends before a cue; empty if all are known, or one is no name. */
  List<Mention> of(Cue.Element.Slot slot, int at) {
    List<Mention> names = named(slot, at);
    boolean told = !slot.only() || names.stream().anyMatch(name -> isTold(name, kind(slot)));
    return told ? names : List.of();
  }

  private boolean isTold(Mention name, String kind) {
    return name.term().status() != Term.Status.PROVISIONAL
        || setting.cues().lastWords().isLike(kind, line, name.from(), name.to());
  }

  /** Where a place is for one kind alone, names may be of it that are told by their last word. */
  private static String kind(Cue.Element.Slot slot) {
    boolean one = slot.only() && slot.kinds().size() == 1;
    return one ? slot.kinds().iterator().next() : slot.open();
  }

  private List<Mention> named(Cue.Element.Slot slot, int at) {
    String kind = kind(slot);
    Set<String> kinds = slot.kinds();
    List<Mention> names = new ArrayList<>();
    boolean unknown = false;
    int end = kind.isEmpty() ? 0 : pastClause(pastBetween(at));
    end = end > 0 && predicates.isSingular(at) ? pastComplement(end) : end;
    while (end > 0 && names.size() < LONGEST_LIST) {
      int start = start(end);
      int from = start + line.length(WordList.ARTICLE, start);
      int to = words.beforeMeasure(from, end);
      int noun = Math.min(words.pastDescription(from), to);
      Optional<Mention> known = known(noun, to, kinds);
      boolean name =
          known.isPresent()
              || !line.has(WordList.AUXILIARY, start - 1)
                  && words.isName(from, to)
                  && isFree(from, to)
                  && !hasVerb(from, to)
                  && !hasAdverb(from, end)
                  && !openNames.isOther(kinds, from, to);
      if (!name && isAside(start, end) && !names.isEmpty()) {
        end = pastSeparators(start, 2);
        continue;
      }
      if (!name) {
        return line.is(end, Stem.COMMA) && !names.isEmpty() && unknown ? names : List.of();
      }
      unknown |= known.isEmpty() || noun > from;
      names.add(0, known.isPresent() ? known.get() : openNames.mention(kind, from, to));
      end = pastSeparators(start, names.size());
    }
    return unknown ? names : List.of();
  }

  /**
   * Past what stands between a name and its verb: ", in which ...,", ", however," or "that ...".
   */
  private int pastClause(int end) {
    if (!line.is(end - 1, Stem.COMMA)) {
      int start = start(end);
      return start > 1 && line.has(WordList.RELATIVE, start - 1) ? start - 1 : end;
    }
    int at = end - 2;
    while (at > 0 && !line.is(at, Stem.SEMICOLON) && !opensClause(at, end)) {
      at--;
    }
    return opensClause(at, end) ? at : end;
  }

  private boolean opensClause(int at, int end) {
    int next = at + 1 + (line.has(WordList.PREPOSITION, at + 1) ? 1 : 0);
    boolean aside = at + 1 + line.length(WordList.PARENTHESIS, at + 1) == end - 1;
    return line.is(at, Stem.COMMA) && (line.has(WordList.RELATIVE, next) || aside);
  }

  /** "Electromyography of X and Y confirms": past the Y, which belongs to what "of" leads to. */
  private int pastComplement(int end) {
    int joint = start(end) - 1;
    int before = line.has(WordList.CONJUNCTION, joint) ? joint : end;
    for (int at = before - 1; before < end && at > 0 && !breaks(at); at--) {
      if (line.is(at, Stem.OF)) {
        return before;
      }
    }
    return end;
  }

  /** ", in older women," before the last of a list */
  private boolean isAside(int start, int end) {
    return line.has(WordList.PREPOSITION, start)
        && line.is(start - 1, Stem.COMMA)
        && line.is(end, Stem.COMMA);
  }

  /** "MRI confirms swelling" is a clause. */
  private boolean hasVerb(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(line::token)
        .filter(token -> token.isVerbForm() && token.endsWith("s"))
        .anyMatch(token -> setting.cues().isVerb(token.number()));
  }

  /** "Weakness also shifts load" names nothing. */
  private boolean hasAdverb(int from, int to) {
    return IntStream.range(from + 1, to).anyMatch(at -> line.has(WordList.ADVERB, at));
  }

  private int pastBetween(int at) {
    int end = at;
    while (end > 0
        && (line.has(WordList.ADVERB, end - 1)
            || line.has(WordList.AUXILIARY, end - 1)
            || line.has(WordList.VERB_ADVERB, end - 1))) {
      end--;
    }
    return end;
  }

  private int start(int end) {
    int start = end;
    while (start > 0 && !breaks(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean breaks(int at) {
    return !line.isWord(at) || line.hasAny(BREAKS, at);
  }

  /** Past the comma or "and" before an item; 0 if the list begins there, as after ", and". */
  private int pastSeparators(int start, int items) {
    int end = start;
    while (end > 0 && (line.is(end - 1, Stem.COMMA) || line.has(WordList.CONJUNCTION, end - 1))) {
      end--;
    }
    boolean clause = items == 1 && start - end > 1 && !line.is(start(end) - 1, Stem.COMMA);
    return end == start || clause ? 0 : end;
  }

  private Optional<Mention> known(int from, int to, Set<String> kinds) {
    Phrase phrase = positions.on(from);
    for (Mention mention : phrase == null ? List.<Mention>of() : phrase.mentions()) {
      boolean here = mention.from() <= from && (mention.to() == to || isPlaced(mention, to));
      Optional<Term> term = here ? mention.as(kinds, setting.vocabulary()) : Optional.empty();
      if (term.isPresent()) {
        return term.map(mention::meaning);
      }
    }
    return Optional.empty();
  }

  /** "Tinel's sign over the tunnel" is that test. */
  private boolean isPlaced(Mention mention, int to) {
    return mention.to() < to
        && mention.term().kind().equals(OpenNames.TEST)
        && line.has(WordList.PREPOSITION, mention.to());
  }

  /** A structure by itself is no treatment and no test. */
  private boolean isFree(int from, int end) {
    Phrase phrase = positions.on(from);
    return phrase == null
        || phrase.to() < end
        || !setting.fits(phrase.first().term(), Kinds.STRUCTURE);
  }
}
