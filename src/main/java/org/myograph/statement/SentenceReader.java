package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.WordList;
import org.myograph.ontology.Relation;
import org.myograph.statement.Roles.Role;

/** Reads the statements of one sentence, or of one value in a box. */
final class SentenceReader {
  /** In a box line a comma goes on with the list: "X, branches of Y" are two. */
  private static final String APPOSITION = "{S} , ...";

  private final Setting setting;
  private final Line line;
  private final Clauses clauses;
  private final CueMatcher matcher;
  private final Contrasts contrasts;
  private final Scope scope;
  private final Conditions conditions;
  private final Gaps gaps;
  private final List<Binding> companions = new ArrayList<>();
  private List<Draft> drafts = new ArrayList<>();

  SentenceReader(Setting setting) {
    this.setting = setting;
    this.line = setting.line();
    this.clauses = new Clauses(setting);
    this.matcher = new CueMatcher(setting, clauses);
    this.contrasts = new Contrasts(line, clauses, matcher.slots());
    this.scope = new Scope(setting, clauses);
    this.conditions = new Conditions(line, clauses);
    this.gaps = new Gaps(setting);
  }

  Clauses clauses() {
    return clauses;
  }

  Scope scope() {
    return scope;
  }

  Conditions conditions() {
    return conditions;
  }

  List<Draft> read() {
    setting.relationFor(Role.ACTION_RELATION).ifPresent(this::readMovements);
    readCues();
    drafts = new Companions(clauses, drafts).shared(companions);
    setting.relationFor(Role.MEMBER_RELATION).ifPresent(this::readMembers);
    readLikening();
    return new Revision(setting, clauses, scope).of(drafts);
  }

  private void readMovements(Bond performs) {
    MovementReader movements = new MovementReader(setting, clauses, matcher.slots());
    for (Phrase phrase : setting.phrases()) {
      if (phrase.form() == Form.NOUN) {
        continue;
      }
      List<Mention> movers = movements.movers(phrase, performs.relation());
      int number = phrase.mentions().size();
      boolean paired = isPaired(movers.size(), number, phrase.from(), phrase.to());
      for (Mention mover : movers) {
        Said verb = new Said(performs, "verb", phrase.from(), phrase.from());
        for (int i = 0; i < number && !isGeneral(mover); i++) {
          if (!paired || mover == movers.get(i)) {
            add(mover, phrase.mentions().get(i), verb);
          }
        }
      }
    }
  }

  private void readCues() {
    int[] used = new int[line.size()];
    for (int at = 0; at < line.size(); at++) {
      if (setting.cues().begin(line.number(at)) && mayBeCue(at)) {
        int words = readCues(at, used);
        for (int i = at; words > 1 && i < Math.min(used.length, at + words); i++) {
          used[i] = Math.max(used[i], words);
        }
      }
    }
  }

  /** A word that names nothing, or the verb of a movement. */
  private boolean mayBeCue(int at) {
    Phrase phrase = clauses.positions().on(at);
    return phrase == null
        || phrase.form() == Form.VERB && phrase.from() == at
        || isNamedInCue(phrase, at);
  }

  /** "Conservative treatment" is a name, and the beginning of "conservative treatment is X". */
  private boolean isNamedInCue(Phrase phrase, int at) {
    if (phrase.from() != at || phrase.to() != at + 2) {
      return false;
    }
    for (int[] rest : setting.cues().at(line.number(at)).rest()) {
      if (rest.length > 0 && line.is(at + 1, rest[0])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the surest cues that begin at a token; gives their number of words.
   *
   * @param used how many words the cue has that a token is part of: "supplied by" is not read as
   *     "by" again
   */
  private int readCues(int at, int[] used) {
    int most = 0;
    Cue best = null;
    Begun begun = matcher.begun(at);
    long absent = ~line.mask();
    long left = 0;
    long right = matcher.right(at);
    boolean named = clauses.positions().on(at) != null;
    for (int i = 0; i < begun.cues().length; i++) {
      if (begun.lacks(i, absent, right) || named && begun.cues()[i].right() == null) {
        continue; // "opposes the thumb" opposes no muscle
      }
      left = left == 0 ? matcher.left(at) : left;
      if (begun.lacksLeft(i, left) || !matcher.words().follows(begun.rest()[i], at)) {
        continue;
      }
      Cue cue = begun.cues()[i];
      if (cue.literals() < Math.max(most, used[at])) {
        return most;
      }
      boolean list = setting.field() && cue.text().startsWith(APPOSITION);
      boolean told = best != null && best.isOf(cue.relation()) && best.slots() > cue.slots();
      Binding binding = list || told ? null : matcher.match(cue, at);
      if (binding != null) {
        best = cue;
        most = cue.literals();
        used[binding.said()] = Math.max(used[binding.said()], 2);
        int verb = Math.max(at, binding.said() - 1);
        used[verb] = cue.opens() ? Math.max(used[verb], most) : used[verb];
      }
      while (binding != null) {
        add(binding);
        binding = matcher.ellipses().after(binding);
      }
    }
    return most;
  }

  private void add(Binding binding) {
    int by = gaps.by(binding);
    if (by > 0) {
      drafts.addAll(gaps.said(binding, by, drafts));
      return;
    }
    Said cue =
        new Said(
            setting.bond(binding.cue().relation()),
            binding.cue().text(),
            binding.said(),
            binding.objectsFrom());
    List<Mention> denied = contrasts.opposite(binding, WordList.CONTRAST);
    List<Mention> meant =
        line.hasAny(WordList.CORRECTION) && isDenied(binding, cue)
            ? contrasts.opposite(binding, WordList.CORRECTION)
            : List.of();
    boolean aside = line.has(WordList.EXCLUDING, binding.end());
    boolean paired =
        isPaired(binding.subjects().size(), binding.objects().size(), binding.at(), binding.end());
    for (Mention subject : binding.subjects()) {
      boolean general = aside || isGeneral(subject);
      for (int i = 0; i < binding.objects().size() && !general; i++) {
        if (!paired || subject == binding.subjects().get(i)) {
          add(subject, binding.objects().get(i), cue);
        }
      }
      for (Mention object : denied) {
        drafts.add(draft(subject, object, cue, Certainty.NEGATED));
      }
      for (Mention object : meant) {
        drafts.add(draft(subject, object, cue, Certainty.ASSERTED));
      }
    }
    if (!binding.cue().shared().isEmpty()) {
      companions.add(binding);
    }
  }

  /** "A and B supply X and Y respectively": A does not supply Y. */
  private boolean isPaired(int subjects, int objects, int from, int to) {
    boolean pairs = subjects > 1 && subjects == objects;
    int end = Math.min(line.size() - 1, to + 1);
    for (int at = Math.max(0, from - 1); pairs && at <= end; at++) {
      if (line.has(WordList.PAIRWISE, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(Binding binding, Said cue) {
    Mention object = binding.objects().get(0);
    return scope.of(cue.said(), cue.listFrom(), object) == Certainty.NEGATED;
  }

  /**
   * How something is said.
   *
   * @param said a token of its cue
   * @param listFrom first token of the list of its objects
   */
  private record Said(Bond relation, String cue, int said, int listFrom) {}

  private boolean isGeneral(Mention subject) {
    return setting.plays(subject.term().label(), Role.GENERAL);
  }

  private void add(Mention subject, Mention object, Said cue) {
    if (!subject.term().equals(object.term()) && !line.has(WordList.EXCLUDING, object.to())) {
      Certainty said = scope.of(cue.said(), cue.listFrom(), object);
      Exemptions exemptions = clauses.exemptions();
      boolean excepted = exemptions.has(subject.from());
      Certainty certainty = excepted ? exemptions.opposite(subject.from(), said) : said;
      drafts.add(draft(subject, object, cue, certainty));
      for (Mention other : contrasts.others(subject, cue.relation().relation(), cue.said())) {
        if (exemptions.has(other.from())) {
          drafts.add(draft(other, object, cue, exemptions.opposite(other.from(), certainty)));
        } else if (certainty != Certainty.NEGATED) {
          drafts.add(draft(other, object, cue, Certainty.NEGATED));
        }
      }
    }
  }

  private Draft draft(Mention subject, Mention object, Said cue, Certainty certainty) {
    return new Draft(
        subject,
        cue.relation(),
        object.term(),
        certainty,
        object.note(),
        conditions.of(cue.said(), object.from()),
        cue.cue(),
        cue.said());
  }

  /** "the lateral rotators (including the piriformis)" */
  private void readMembers(Bond memberOf) {
    Relation relation = memberOf.relation();
    for (Phrase phrase : setting.phrases()) {
      if (phrase.members().isEmpty()) {
        continue;
      }
      Mention last = lastGroup(phrase, relation);
      Said bracket = new Said(memberOf, "bracket", phrase.from(), phrase.from());
      last.as(relation.range(), setting.vocabulary())
          .ifPresent(
              group ->
                  phrase.members().stream()
                      .filter(m -> m.as(relation.domain(), setting.vocabulary()).isPresent())
                      .filter(m -> !isGeneral(m))
                      .forEach(member -> add(member, last.meaning(group), bracket)));
    }
  }

  /** "with the rotators (the piriformis) and the maximus": what the brackets are of. */
  private Mention lastGroup(Phrase phrase, Relation relation) {
    int last = phrase.mentions().size() - 1;
    for (int at = last; at >= 0; at--) {
      if (phrase.mentions().get(at).as(relation.range(), setting.vocabulary()).isPresent()) {
        return phrase.mentions().get(at);
      }
    }
    return phrase.mentions().get(last);
  }

  /** "Like X, it ..." is true of X as well. */
  private void readLikening() {
    int length = line.length(WordList.LIKE_WORD, 0);
    if (length == 0) {
      return;
    }
    Optional<Phrase> like = clauses.positions().startingAt(length);
    for (Draft draft : List.copyOf(drafts)) {
      Set<String> domain = draft.relation().relation().domain();
      like.stream()
          .flatMap(phrase -> phrase.mentions().stream())
          .filter(other -> other.as(domain, setting.vocabulary()).isPresent())
          .filter(other -> !other.term().equals(draft.object()))
          .forEach(other -> drafts.add(draft.of(other, "by comparison")));
    }
  }
}
