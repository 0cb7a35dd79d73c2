package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;

/** Finds where in a sentence a cue stands, and what stands in its places. */
final class CueMatcher {
  private static final WordLists NO_NOUNS =
      WordLists.of(
          WordList.ADVERB,
          WordList.VERB_ADVERB,
          WordList.PREPOSITION,
          WordList.CONJUNCTION,
          WordList.CLAUSE_WORD,
          WordList.CONDITION,
          WordList.DETERMINER);

  private static final int LONGEST_OPENING = 4;
  private static final WordLists NO_OPENING =
      WordLists.of(WordList.AUXILIARY, WordList.PREPOSITION, WordList.CONJUNCTION);

  private final Setting setting;
  private final Line line;
  private final Clauses clauses;
  private final Positions positions;
  private final CueWords words;
  private final Slots slots;
  private final LeftSide leftSide;
  private final RightSide rightSide;
  private final Continued continued;
  private final Ellipses ellipses;

  CueMatcher(Setting setting, Clauses clauses) {
    this.setting = setting;
    this.line = setting.line();
    this.clauses = clauses;
    this.positions = clauses.positions();
    this.words = new CueWords(line, positions);
    this.slots = new Slots(setting);
    OpenNames openNames = new OpenNames(setting, positions);
    KindNames kindNames = new KindNames(setting, positions);
    this.leftSide = new LeftSide(setting, clauses, slots, openNames, kindNames);
    this.rightSide = new RightSide(setting, clauses, slots, openNames, kindNames);
    this.continued = new Continued(line, clauses, slots, rightSide);
    this.ellipses = new Ellipses(line, clauses, slots, continued);
  }

  Slots slots() {
    return slots;
  }

  CueWords words() {
    return words;
  }

  Ellipses ellipses() {
    return ellipses;
  }

  /** What stands before a token that a cue may ask for, as bits: see {@link Asked}. */
  long left(int at) {
    return leftSide.asked(at) | Asked.NOTHING;
  }

  /** What stands at a token or behind it that a cue may ask for. */
  long right(int at) {
    return rightSide.asked(at) | Asked.NOTHING;
  }

  /** The cues that may begin at a token. */
  Begun begun(int at) {
    Begun all = setting.cues().at(line.number(at));
    int next = at + 1;
    boolean more = next < line.size() && !words.mayPass(next);
    return more ? all.before(line.number(next)) : all;
  }

  /** The cue with its first literal word at a token; null if it or its things are not there. */
  Binding match(Cue cue, int at) {
    Match match = new Match(cue, at);
    return !isNoVerb(cue, at) && match.before() && match.after() ? match.binding() : null;
  }

  /** "resisted eversion", "a cause of": neither an adjective nor a noun does something to it. */
  private boolean isNoVerb(Cue cue, int at) {
    return cue.active() && (line.token(at).endsWith("ed") || line.is(at + 1, Stem.OF));
  }

  /** One try to match one cue at one token. */
  private final class Match {
    private final Cue cue;
    private final Relation relation;
    private final int anchor;
    private int at;
    private int said;
    private int objectsFrom;
    private List<Mention> subjects;
    private List<Mention> objects;

    Match(Cue cue, int anchor) {
      this.cue = cue;
      this.relation = cue.relation();
      this.anchor = anchor;
      this.at = anchor;
      this.said = anchor;
      this.objectsFrom = anchor;
    }

    /** Matches what stands before the first literal word, from right to left. */
    boolean before() {
      for (int i = cue.anchor() - 1; i >= 0; i--) {
        if (!before(cue.elements()[i], cue.elements()[i + 1])) {
          return false;
        }
      }
      at = anchor;
      return true;
    }

    private boolean before(Cue.Element element, Cue.Element next) {
      if (element instanceof Cue.Element.Start) {
        return next instanceof Cue.Element.Gap
            ? isOpening()
            : at == 0 || at <= 2 && !line.isWord(at - 1);
      }
      if (element instanceof Cue.Element.Literal literal) {
        at--;
        return line.is(at, literal.number());
      }
      if (element instanceof Cue.Element.Slot slot) {
        boolean beforeAnchor = at < anchor;
        List<Mention> left =
            next instanceof Cue.Element.Gap
                ? leftSide.far(slot, at)
                : leftSide.of(slot, at, beforeAnchor);
        bind(slot, left, anchor);
        return !left.isEmpty();
      }
      return true;
    }

    /** "Most medial muscle of the leg": only words that name nothing stand before it. */
    private boolean isOpening() {
      boolean bare = at <= LONGEST_OPENING;
      for (int i = 0; bare && i < at; i++) {
        bare = positions.isFree(i) && line.isWord(i) && !line.hasAny(NO_OPENING, i);
      }
      return bare;
    }

    /** Matches the literal words and what stands after them. */
    boolean after() {
      boolean gap = false;
      for (int i = cue.anchor(); i < cue.elements().length; i++) {
        Cue.Element element = cue.elements()[i];
        if (element instanceof Cue.Element.Gap) {
          gap = true;
          continue;
        }
        boolean found =
            element instanceof Cue.Element.Slot slot
                ? slot(slot, gap, i == cue.elements().length - 1)
                : literal((Cue.Element.Literal) element, gap, i > cue.anchor());
        if (!found) {
          return false;
        }
        gap = false;
      }
      return !isAttributive();
    }

    /** "Runners are typical patients": nothing is typical there but the patients. */
    private boolean isAttributive() {
      return at < line.size()
          && line.is(said - 1, Stem.BE)
          && said == at - 1
          && positions.isFree(at)
          && line.isWord(at)
          && line.token(at).isPlural()
          && !line.token(said).isVerbForm()
          && !line.hasAny(NO_NOUNS, at);
    }

    private boolean literal(Cue.Element.Literal word, boolean gap, boolean mayPass) {
      int most = gap ? RightSide.LONGEST_GAP : mayPass ? CueWords.MOST_ADVERBS : 0;
      int found = words.find(word.number(), at, most, gap);
      if (gap && found >= 0 && isOfOtherSubject(found)) {
        return false;
      }
      said = found < 0 ? said : found;
      at = found + 1;
      return found >= 0;
    }

    /** "The nerve runs below it, and in most the artery passes between": another runs between. */
    private boolean isOfOtherSubject(int found) {
      return cue.isVerbal() && clauses.subject(found) != clauses.subject(anchor);
    }

    private boolean slot(Cue.Element.Slot slot, boolean gap, boolean last) {
      Filled filled = rightSide.of(slot, at, gap);
      if (filled == null) {
        return false;
      }
      Phrase phrase = filled.phrase();
      List<Mention> fitting = clauses.isRelative(anchor) ? inItem(filled) : filled.mentions();
      if (last) {
        int preposition = line.number(at - 1);
        List<Mention> more = continued.after(slot, pastRelative(phrase.to()), preposition);
        if (!more.isEmpty()) {
          fitting = new ArrayList<>(fitting);
          fitting.addAll(more);
        }
      }
      bind(slot, fitting, phrase.from());
      if (slot.role().equals("O") && !phrase.members().isEmpty()) {
        moreSubjects(phrase);
      }
      at = phrase.to();
      return true;
    }

    /** Past brackets with a clause of their own: "from X (which arises from Y), and from Z". */
    private int pastRelative(int end) {
      return line.is(end, Stem.OPEN) && line.has(WordList.RELATIVE, end + 1)
          ? line.bracketEnd(end)
          : end;
    }

    /** "A, which causes pain" in one item of a list does not cause the next item. */
    private List<Mention> inItem(Filled filled) {
      List<Mention> inItem = new ArrayList<>(filled.mentions());
      for (int i = anchor; i < filled.phrase().to(); i++) {
        int end = i;
        if (line.isBullet(i)) {
          inItem.removeIf(mention -> mention.from() > end);
        }
      }
      return inItem;
    }

    private void bind(Cue.Element.Slot slot, List<Mention> mentions, int from) {
      subjects = slot.isOfSubject() ? mentions : subjects;
      if (slot.isOfObject()) {
        objects = objects == null ? mentions : both(objects, mentions);
        objectsFrom = from;
      }
    }

    /** "X supplies it together with Y": what stands in two places of a cue. */
    private List<Mention> both(List<Mention> some, List<Mention> others) {
      List<Mention> both = new ArrayList<>(some);
      both.addAll(others);
      return both;
    }

    /** "by the tibial nerve (the same as X)": one more subject. */
    private void moreSubjects(Phrase phrase) {
      List<Mention> more = new ArrayList<>(subjects == null ? List.of() : subjects);
      phrase.members().stream()
          .filter(member -> member.as(relation.range(), setting.vocabulary()).isEmpty())
          .flatMap(m -> m.as(relation.domain(), setting.vocabulary()).map(m::meaning).stream())
          .forEach(more::add);
      subjects = subjects == null && more.isEmpty() ? null : more;
    }

    /** "is a feature of Y": the subject is told behind the cue, and is not the topic. */
    private boolean isOfAnother(Term implied) {
      Phrase told = cue.endsInPlace() || !line.is(at, Stem.OF) ? null : positions.starting(at + 1);
      return told != null
          && !told.first().term().equals(implied)
          && setting.fits(told.first().term(), relation.domain());
    }

    /** Lets the topic stand where the cue has no place for subject or object; null if it cannot. */
    Binding binding() {
      List<Mention> who = subjects == null ? slots.implied(relation.domain(), anchor) : subjects;
      List<Mention> what = objects == null ? slots.implied(relation.range(), anchor) : objects;
      return who.isEmpty() || what.isEmpty() || subjects == null && isOfAnother(who.get(0).term())
          ? null
          : new Binding(cue, anchor, said, at, who, what, objectsFrom);
    }
  }
}
