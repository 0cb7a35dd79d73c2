package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.KindNoun;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Singular;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/**
 * Takes names that nobody knows where a cue asks for a kind of thing that their last word says: "is
 * innervated by the frobnic nerve".
 */
final class KindNames {
  private static final int LONGEST = 4;
  private static final int SHORTEST_WORD = 4;
  private static final int UNKNOWN = -2;
  private static final WordLists NO_PART =
      WordLists.of(
          WordList.PREPOSITION,
          WordList.STOP,
          WordList.CONJUNCTION,
          WordList.AUXILIARY,
          WordList.RELATIVE,
          WordList.CLAUSE_WORD,
          WordList.NEGATION,
          WordList.HEDGE,
          WordList.CONDITION,
          WordList.NAME_END,
          WordList.ADVERB,
          WordList.PEOPLE,
          WordList.GENERAL);
  private static final WordLists NO_NAME =
      WordLists.of(
          WordList.DETERMINER,
          WordList.POSITIONAL,
          WordList.PART_ADJECTIVE,
          WordList.PART_NOUN,
          WordList.SENSATION,
          WordList.DEGREE,
          WordList.DESCRIPTIVE);

  private final Setting setting;
  private final Line line;
  private final Positions positions;

  /** The last token where such a name may end; negative if it may nowhere. */
  private int last = UNKNOWN;

  KindNames(Setting setting, Positions positions) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
  }

  /** The name that begins at a token with its article; empty if none of the kinds does. */
  Optional<Phrase> at(Set<String> kinds, int from) {
    if (from >= last()) {
      return Optional.empty();
    }
    int first = from + line.length(WordList.ARTICLE, from);
    int last = first;
    while (last < line.size() && last < first + LONGEST && isPart(last)) {
      last++;
    }
    int head = last;
    if (head == first || line.kindNouns(head).isEmpty()) {
      return Optional.empty();
    }
    boolean name =
        IntStream.range(first, head).anyMatch(this::isUnknown)
            && (positions.isFree(head) || isMereKind(positions.on(head), head))
            && !line.has(WordList.NOT_REFERENCE, head + 1);
    return name
        ? kind(head, kinds)
            .filter(kind -> line.is(from, Stem.THE) || setting.plays(kind, Role.UNARTICLED))
            .map(kind -> name(from, first, head, kind))
        : Optional.empty();
  }

  /** The last token where a name that nobody knows may end; negative if it may nowhere. */
  int last() {
    if (last == UNKNOWN) {
      last = line.size() - 1;
      while (last >= 0 && !mayEndAt(last)) {
        last--;
      }
    }
    return last;
  }

  private boolean mayEndAt(int at) {
    return !line.kindNouns(at).isEmpty()
        && (positions.isFree(at) || isMereKind(positions.on(at), at))
        && at > 0
        && isPart(at - 1);
  }

  /** Whether a known thing is no more than "artery", with others after it. */
  private static boolean isMereKind(Phrase known, int at) {
    return known.from() == at && known.first().to() == at + 1;
  }

  private Optional<String> kind(int at, Set<String> kinds) {
    return line.kindNouns(at).stream()
        .filter(noun -> noun.numbers().length == 1)
        .map(KindNoun::kind)
        .filter(kind -> setting.vocabulary().isA(kind, kinds))
        .findFirst();
  }

  private Phrase name(int from, int first, int head, String kind) {
    String words = line.text(first, head).toLowerCase(Locale.ROOT);
    String last = Singular.of(line.token(head).text().toLowerCase(Locale.ROOT));
    Term term = Derived.provisional(words + " " + last, kind);
    List<Mention> all = new ArrayList<>();
    all.add(new Mention(from, head + 1, List.of(term), "", ""));
    Optional<Phrase> list = positions.startingAt(head);
    list.ifPresent(known -> all.addAll(known.mentions().subList(1, known.mentions().size())));
    int to = list.map(Phrase::to).orElse(head + 1);
    return new Phrase(from, to, all, List.of(), Form.NOUN);
  }

  /** Whether a word may stand in a name before its last. */
  private boolean isPart(int at) {
    return line.isWord(at)
        && (positions.isFree(at) || positions.on(at).form() == Form.AGENT)
        && line.kindNouns(at).isEmpty()
        && !line.hasAny(NO_PART, at);
  }

  /** Whether a word is none that says only how or where a thing is. */
  private boolean isUnknown(int at) {
    String word = line.token(at).text();
    return word.length() >= SHORTEST_WORD
        && word.chars().allMatch(Character::isLetter)
        && !line.hasAny(NO_NAME, at)
        && List.of("ed", "ing", "est", "ly").stream().noneMatch(word::endsWith);
  }
}
