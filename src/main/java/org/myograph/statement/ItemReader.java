package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/**
 * Reads what is no sentence but an item, or some, of what its heading lists: under "Treatment" the
 * line "Relative rest and heel lifts".
 */
final class ItemReader {
  private static final int LONGEST_NOTE = 12;

  private static final WordLists NO_VERBS =
      WordLists.of(WordList.APPOSITIVE, WordList.PREPOSITION, WordList.CONJUNCTION);

  private static final List<Mention> NONE = List.of();

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final OpenNames openNames;
  private final ListedInSentence sentence;
  private final Scope scope;
  private final Conditions conditions;

  ItemReader(Setting setting, SentenceReader words) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = words.clauses().positions();
    this.openNames = new OpenNames(setting, positions);
    this.sentence = new ListedInSentence(setting, words);
    this.scope = words.scope();
    this.conditions = words.conditions();
  }

  /**
   * What the items are to the thing that the page or paragraph is about.
   *
   * @param known whether only known things count
   * @param said what its words say already
   */
  List<Draft> read(Relation relation, String heading, boolean known, List<Draft> said) {
    Listing listing = Listing.of(relation, setting);
    boolean stops = line.is(line.size() - 1, Stem.STOP);
    String open = known ? "" : open(listing);
    Optional<Mention> topic = topic(listing.topics());
    if (listing.topics().isEmpty() || topic.isEmpty()) {
      return List.of();
    }
    if (isSentence(stops)) {
      return sentence.read(listing, topic.get(), heading, said);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Mention item : listed(open, listing.kinds(), stops)) {
      if (sentence.isOwnThing(item, topic.get()) && !(listing.turned() && isCutShort(item))) {
        drafts.add(draft(topic.get(), listing, item, heading));
      }
    }
    return drafts;
  }

  /** "Compression by a tight band": what it is of is not said, and need not be what "it" is. */
  private boolean isCutShort(Mention item) {
    return setting.page().isBare(item.term()) && line.has(WordList.PREPOSITION, item.to());
  }

  /** The kind of what nobody knows and may be listed; empty if nothing unknown may. */
  private String open(Listing listing) {
    return listing.turned()
        ? listing.kind().orElse("")
        : setting.cues().open(listing.relation().relation());
  }

  private Draft draft(Mention topic, Listing listing, Mention item, String heading) {
    int at = item.from();
    Certainty certainty = scope.of(at, at, item);
    return listing.draft(topic, item, certainty, conditions.of(at, at), "section " + heading, at);
  }

  private Optional<Mention> topic(Set<String> kinds) {
    for (Term term : setting.discourse().owner()) {
      if (setting.fits(term, kinds)) {
        return Optional.of(new Mention(0, 0, List.of(term), "", ""));
      }
    }
    return Optional.empty();
  }

  /** Whether it has a verb, anywhere if it ends as a sentence does, else before its first mark. */
  private boolean isSentence(boolean stops) {
    for (int at = line.bracketEnd(0);
        at < line.size() && (stops && !isBreak(at) || !isMark(at) && !isRelative(at));
        at = line.bracketEnd(at + 1)) {
      boolean verb =
          stops
              && positions.isFree(at)
              && !line.hasAny(NO_VERBS, at)
              && setting.cues().isVerb(line.number(at));
      if (line.has(WordList.AUXILIARY, at) || verb || isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** "X and Y; they are ...": what the heading lists stands before the mark. */
  private boolean isBreak(int at) {
    return line.is(at, Stem.SEMICOLON);
  }

  /** ", in which the nerve is pinched", "that is worse at night" */
  private boolean isRelative(int at) {
    return at > 0 && positions.on(at - 1) != null && line.has(WordList.RELATIVE, at)
        || line.is(at, Stem.COMMA)
            && (line.has(WordList.RELATIVE, at + 1)
                || line.has(WordList.PREPOSITION, at + 1) && line.has(WordList.RELATIVE, at + 2));
  }

  /** "distends the capsule" or "the options include:", but not "exercises for the hip". */
  private boolean isVerb(int at) {
    boolean introduces = at > 0 && line.is(at + 1, Stem.COLON);
    boolean goesOn =
        at + 1 < line.size()
            && line.isWord(at + 1)
            && !line.has(WordList.PREPOSITION, at + 1)
            && !line.has(WordList.CONJUNCTION, at + 1);
    return (introduces || goesOn && line.token(at).isVerbForm() && line.token(at).endsWith("s"))
        && positions.isFree(at)
        && setting.cues().isVerb(line.number(at));
  }

  private boolean isMark(int at) {
    return line.is(at, Stem.SEMICOLON)
        || line.is(at, Stem.COLON)
        || line.is(at, Stem.STOP)
        || line.is(at, Stem.DASH);
  }

  /** Ended by a stop, a list has names that nobody knows only beside one that is known. */
  private List<Mention> listed(String open, Set<String> kinds, boolean stops) {
    List<Mention> items = items(open, kinds, stops);
    boolean sure =
        !stops
            || open.isEmpty()
            || items.size() > 1
                && !setting.plays(open, Role.PLACED_KIND)
                && items.stream().anyMatch(i -> i.term().status() != Term.Status.PROVISIONAL);
    return sure ? items : items("", kinds, stops);
  }

  private List<Mention> items(String open, Set<String> kinds, boolean stops) {
    List<Mention> items = new ArrayList<>();
    int at = 0;
    boolean noted = false;
    while (at < line.size() && !isCircumstance(at)) {
      if (at > 0 && isRelative(at - 1)) {
        at = pastClause(at);
        continue;
      }
      Optional<Phrase> item = item(noted ? "" : open, kinds, at);
      if (stops && (item.isEmpty() || isWithVerb(item.get().to()))) {
        return items;
      }
      if (item.isEmpty()) {
        int next = pastUnread(at);
        List<Mention> aside = inBrackets(kinds, at, next);
        if (aside.isEmpty() && isOther(kinds, at)) {
          return items;
        }
        items.addAll(aside);
        at = next;
        continue;
      }
      for (Mention mention : isAbsent(item.get().to()) ? NONE : item.get().mentions()) {
        mention.as(kinds, setting.vocabulary()).map(mention::meaning).ifPresent(items::add);
      }
      int own = line.bracketEnd(item.get().to());
      int end = pastNote(own);
      noted = end > own && line.has(WordList.CONJUNCTION, end);
      at = pastSeparators(end);
      if (at == end) {
        return items;
      }
    }
    return items;
  }

  /** ", aggravated by standing", but not ", triggered release" */
  private boolean isCircumstance(int at) {
    int length = line.length(WordList.CIRCUMSTANCE, at);
    return at > 0
        && length > 0
        && (length > 1 || line.has(WordList.PREPOSITION, at + length))
        && positions.starting(at) == null;
  }

  /** Past the comma that ends ", in which pain and swelling are felt,". */
  private int pastClause(int from) {
    int at = from;
    while (at < line.size() && !line.is(at, Stem.COMMA)) {
      at++;
    }
    return pastSeparators(at);
  }

  /** "Weakness: absent", "Fever (none)", "Reflexes normal" */
  private boolean isAbsent(int end) {
    boolean mark = line.is(end, Stem.COLON) || line.is(end, Stem.OPEN) || line.is(end, Stem.DASH);
    return line.has(WordList.ABSENT, mark ? end + 1 : end) || line.has(WordList.NEGATION, end);
  }

  /** "The nerves pierce ...": a word that goes on with no list. */
  private boolean isWithVerb(int at) {
    return at < line.size()
        && line.isWord(at)
        && !line.has(WordList.CONJUNCTION, at)
        && !line.has(WordList.PREPOSITION, at);
  }

  /** Whether what is known to be no test stands where tests are listed; anything may be a cause. */
  private boolean isOther(Set<String> kinds, int at) {
    return !kinds.contains("Condition") && positions.starting(line.determiner(at)) != null;
  }

  /** "Pain on resisted extension (Cozen's test)": what is asked for may stand in the brackets. */
  private List<Mention> inBrackets(Set<String> kinds, int from, int to) {
    for (int at = from; at < to; at++) {
      Phrase named = line.is(at, Stem.OPEN) ? positions.starting(at + 1) : null;
      if (named != null && line.is(named.to(), Stem.CLOSE)) {
        return named.mentions().stream()
            .filter(mention -> setting.fits(mention.term(), kinds))
            .toList();
      }
    }
    return List.of();
  }

  /** Past what is no item, to the next one: "X and such, Y". */
  private int pastUnread(int from) {
    int at = from;
    while (at < line.size() && !isMark(at) && line.separator(at) == at) {
      at = line.bracketEnd(at + 1);
    }
    return isMark(at) ? line.size() : pastSeparators(at);
  }

  private int pastSeparators(int from) {
    int at = line.separator(from);
    return at == from ? at : line.separator(at);
  }

  private Optional<Phrase> item(String open, Set<String> kinds, int at) {
    if (at > 0 && line.has(WordList.APPOSITIVE, line.determiner(at))) {
      return Optional.empty();
    }
    Optional<Phrase> unknown =
        openNames.at(open, kinds, at).filter(name -> !isDisorder(name, kinds));
    return unknown.isPresent()
        ? unknown
        : positions
            .startingAt(line.determiner(at))
            .or(() -> positions.startingAt(at))
            .filter(found -> found.form() == Form.NOUN)
            .filter(found -> found.first().as(kinds, setting.vocabulary()).isPresent())
            .map(phrase -> openNames.full("", phrase));
  }

  /** "Carpal tunnel syndrome" below "Treatment" heads something else. */
  private boolean isDisorder(Phrase name, Set<String> kinds) {
    Phrase known = positions.starting(name.from());
    return known != null
        && known.to() == name.to()
        && known.to() - known.from() > 1
        && !kinds.contains("Condition")
        && setting.fits(known.first().term(), Kinds.CONDITION);
  }

  /** Past "for at least 12 weeks". */
  private int pastNote(int from) {
    int at = from;
    while (line.has(WordList.PREPOSITION, from)
        && at < from + LONGEST_NOTE
        && at < line.size()
        && !line.isJoint(at)
        && !isMark(at)) {
      at++;
    }
    return line.isJoint(at) ? at : from;
  }
}
