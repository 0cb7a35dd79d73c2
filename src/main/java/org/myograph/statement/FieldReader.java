package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.KindNoun;
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
 * Reads the value of one box line: a list of things that the line's label relates to the topic,
 * some of them under a part ("Short head: ...").
 */
final class FieldReader {
  private static final WordLists SHARE =
      WordLists.of(WordList.POSITIONAL, WordList.PART_NOUN, WordList.PART_ADJECTIVE);
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_ASIDE = 3;

  private final String label;
  private final Setting setting;
  private final Line line;
  private final Term topic;
  private final Clauses clauses;
  private final Scope scope;
  private final Conditions conditions;
  private final OpenNames openNames;
  private String open = "";

  FieldReader(String label, Setting setting, SentenceReader value) {
    this.label = label;
    this.setting = setting;
    this.line = setting.line();
    this.topic = setting.discourse().topic();
    this.clauses = value.clauses();
    this.scope = value.scope();
    this.conditions = value.conditions();
    this.openNames = new OpenNames(setting, clauses.positions());
  }

  /** What a label says by one of its relations. */
  List<Draft> read(Relation relation) {
    Listing listing = Listing.of(relation, setting);
    boolean turned = listing.turned();
    Set<String> kinds = listing.kinds();
    if (kinds.contains(Slots.NAME)) {
      return new NameList(setting.page(), line)
          .names().stream().map(name -> draft(name, listing)).toList();
    }
    open = turned ? "" : setting.cues().open(listing.relation().relation());
    List<Draft> drafts = new ArrayList<>();
    for (Phrase phrase : setting.phrases()) {
      boolean counts =
          phrase.form() != Form.VERB
              && !clauses.exemptions().has(phrase.from())
              && !isHeading(phrase, listing)
              && !isAside(phrase.from(), kinds)
              && !(turned && endsAside(phrase.from(), kinds))
              && !isShareBehind(phrase)
              && !line.has(WordList.EXCLUDING, phrase.to());
      for (Mention mention : counts ? phrase.mentions() : List.<Mention>of()) {
        mention
            .as(kinds, setting.vocabulary())
            .filter(term -> !term.equals(topic))
            .map(term -> draft(mention.meaning(term), listing))
            .ifPresent(drafts::add);
      }
    }
    boolean list = !listing.relation().plays(Role.ACTION_RELATION);
    if (list || drafts.isEmpty() && setting.phrases().isEmpty()) {
      drafts.addAll(unknownNames(listing));
    }
    return drafts;
  }

  /** "base of the phalanx, palmar surface": where on what stands before it. */
  private boolean isShareBehind(Phrase phrase) {
    boolean share = line.is(phrase.from() - 1, Stem.COMMA);
    for (int at = phrase.from(); at < phrase.to(); at++) {
      share &= line.hasAny(SHARE, at) || line.has(WordList.FACE, at);
    }
    return share;
  }

  private Draft draft(Mention mention, Listing listing) {
    int at = mention.from();
    Mention own =
        headingOf(at, listing).orElseGet(() -> new Mention(0, 0, List.of(topic), partAt(at), ""));
    return listing.draft(own, mention, scope.of(at, at, mention), conditions.of(at, at), label, at);
  }

  /** The muscle under which something stands: "Psoas major – L1; Iliacus – femoral nerve". */
  private Optional<Mention> headingOf(int at, Listing listing) {
    return setting.phrases().stream()
        .filter(phrase -> phrase.to() < at && isHeading(phrase, listing))
        .reduce((first, second) -> second)
        .map(phrase -> new Mention(0, 0, List.of(phrase.first().term()), "", ""));
  }

  /** Whether a muscle begins a part of the value, with a mark behind it, and is no value itself. */
  private boolean isHeading(Phrase phrase, Listing listing) {
    Term term = phrase.first().term();
    int before = phrase.from() - 1;
    return (line.is(phrase.to(), Stem.COLON) || line.is(phrase.to(), Stem.DASH))
        && (before < 0 || line.is(before, Stem.SEMICOLON) || line.is(before, Stem.STOP))
        && phrase.mentions().size() == 1
        && !term.equals(topic)
        && setting.vocabulary().isA(term, Kinds.MUSCLES)
        && setting.fits(term, listing.topics())
        && !listing.relation().plays(Role.PARTNER_RELATION)
        && !listing.relation().plays(Role.MEMBER_RELATION);
  }

  /** "between the tendons", "just above the styloid process", "from the axillary artery" */
  private boolean isAside(int from, Set<String> kinds) {
    int end = from;
    end -= line.is(end - 1, Stem.OF) ? 2 : 0;
    while (line.hasAny(SHARE, end - 1) || line.has(WordList.DETERMINER, end - 1)) {
      end--;
    }
    return endsAside(end, kinds);
  }

  private boolean endsAside(int end, Set<String> kinds) {
    WordList aside = kinds.contains("Action") ? WordList.MOVEMENT_ASIDE : WordList.ASIDE;
    for (int at = Math.max(0, end - 1 - LONGEST_ASIDE); at < end; at++) {
      int length =
          Math.max(
              line.length(aside, at),
              Math.max(line.length(WordList.LOCATIVE, at), line.length(WordList.CONTRAST, at)));
      if (length >= end - at) {
        return true;
      }
    }
    return false;
  }

  /** The part under which something stands: the words before the last ":" or dash. */
  private String partAt(int at) {
    for (int mark = at - 1; mark > 0; mark--) {
      boolean heading = line.is(mark, Stem.COLON) || line.is(mark, Stem.DASH);
      if (heading && line.has(WordList.MUSCLE_PART, mark - 1)) {
        int start = mark - 1;
        while (start > 0 && line.isWord(start - 1)) {
          start--;
        }
        return line.text(start, mark);
      }
    }
    return "";
  }

  /** Names that nobody knows are kept, of the kind that the line asks for. */
  private List<Draft> unknownNames(Listing listing) {
    List<Draft> drafts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= line.size(); at++) {
      if (at == line.size() || line.is(at, Stem.COMMA) || line.is(at, Stem.SEMICOLON)) {
        unknownName(from, at, listing.kinds())
            .map(name -> draft(name, listing))
            .ifPresent(drafts::add);
        from = at + 1;
      }
    }
    return drafts;
  }

  private Optional<Mention> unknownName(int from, int to, Set<String> kinds) {
    int start = line.determiner(from);
    if (start >= to || to - start > LONGEST_NAME || line.has(WordList.WARNING, start)) {
      return Optional.empty();
    }
    return !isUnknown(from, start, to)
        ? openName(from, to, kinds)
        : kind(to, kinds)
            .map(kind -> Derived.provisional(line.text(start, to).toLowerCase(Locale.ROOT), kind))
            .map(term -> new Mention(start, to, List.of(term), "", ""));
  }

  /** "arthroscopic capsular release", where nothing that is known there is a treatment. */
  private Optional<Mention> openName(int from, int to, Set<String> kinds) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    boolean told =
        setting.phrases().stream()
            .filter(phrase -> phrase.from() < to && phrase.to() > from)
            .flatMap(phrase -> phrase.mentions().stream())
            .anyMatch(mention -> mention.as(kinds, setting.vocabulary()).isPresent());
    return told
        ? Optional.empty()
        : openNames
            .at(open, kinds, from)
            .filter(name -> name.to() == to && name.mentions().size() == 1)
            .map(Phrase::first);
  }

  private boolean isUnknown(int from, int start, int to) {
    boolean share = true;
    for (int at = from; at < to; at++) {
      if (!clauses.positions().isFree(at)
          || at >= start && !line.isWord(at)
          || line.has(WordList.AUXILIARY, at)) {
        return false;
      }
      share &= at < start || line.hasAny(SHARE, at);
    }
    return !share && !line.has(WordList.NO_NAME, start) && !line.has(WordList.NEGATION, start);
  }

  /**
   * The kind that the last word of a name says, else that of the topic, as branches have that of
   * their stem, else the first that the line asks for.
   */
  private Optional<String> kind(int end, Set<String> kinds) {
    return line.kindNouns(end - 1).stream()
        .map(KindNoun::kind)
        .filter(kinds::contains)
        .findFirst()
        .or(() -> Optional.of(topic.kind()).filter(kinds::contains))
        .or(() -> kinds.stream().filter(kind -> !kind.equals(Slots.NAME)).sorted().findFirst());
  }
}
