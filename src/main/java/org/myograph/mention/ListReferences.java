package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.myograph.ontology.Term;

/** Resolves "they", "both", "the two muscles", "the former" by the lists that were named before. */
final class ListReferences {
  private final Place place;
  private final Line line;
  private final Several several;

  ListReferences(Place place) {
    this.place = place;
    this.line = place.line();
    this.several = place.discourse().several();
  }

  /** "the former" */
  List<Mention> former(int from, int to) {
    return spoken(from, to, several.lists(), 0, 1);
  }

  /** "the latter" */
  List<Mention> latter(int from, int to) {
    return spoken(from, to, several.lists(), -1, 0);
  }

  /** "Both", "Either", "The first two": as many of a list. */
  List<Mention> listed(int from, int at) {
    int length = line.length(WordList.LISTED, from);
    if (length == 1 && !isAlone(at) || line.has(WordList.LIST_JOIN, from + length)) {
      return List.of();
    }
    List<List<Term>> fitting = new ArrayList<>();
    addFitting(several.they(2), length > 1, fitting);
    for (List<Term> list : several.lists()) {
      addFitting(list, length > 1, fitting);
    }
    return spoken(from, from + length, fitting, 0, 2);
  }

  private static void addFitting(List<Term> list, boolean ofMore, List<List<Term>> fitting) {
    if (ofMore ? list.size() > 2 : list.size() == 2) {
      fitting.add(list);
    }
  }

  /** The same, and lets what comes after in the sentence speak of these lists too. */
  private List<Mention> spoken(int start, int end, List<List<Term>> lists, int from, int to) {
    several.speakOf(lists);
    return each(start, end, lists, from, to);
  }

  /**
   * Those of some lists from one place in them to another, counted from their end if it is
   * negative; what stands at one place in several lists is one mention.
   */
  private static List<Mention> each(int start, int end, List<List<Term>> lists, int from, int to) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<Term> terms = new ArrayList<>(lists.size());
      for (List<Term> list : lists) {
        Term term = list.get(i < 0 ? list.size() + i : i);
        if (!terms.contains(term)) {
          terms.add(term);
        }
      }
      if (!terms.isEmpty()) {
        mentions.add(new Mention(start, end, terms, "", ""));
      }
    }
    return List.copyOf(mentions);
  }

  /** "the lower one": that of a list whose name has the word. */
  List<Mention> oneOf(int from, int at) {
    int number = line.number(at);
    return several.lists().stream()
        .flatMap(List::stream)
        .filter(term -> IntStream.of(Tokens.numbers(term.label())).anyMatch(own -> own == number))
        .limit(1)
        .map(term -> Mention.of(from, at + 2, term))
        .toList();
  }

  /** "Both insert on ...": no name follows. */
  private boolean isAlone(int at) {
    return at < line.size()
        && line.isWord(at)
        && line.kindNoun(at) == null
        && line.partEnd(at) == at
        && line.featureEnd(at) == at
        && !line.has(WordList.PREPOSITION, at)
        && place.lexicon().longest(line.tokens(), at).isEmpty();
  }

  /** "as it rotates the hip" may be of what the sentence is about, or of a muscle near that. */
  /** "they", "the two muscles", "these four are" */
  List<Mention> they(int from) {
    int end = from + line.length(WordList.THEY, from);
    int to = line.is(end - 1, Stem.BE) ? end - 1 : end;
    int number = 0;
    for (int at = from; at < to && number == 0; at++) {
      number = Levels.number(line.token(at).text());
    }
    List<Term> they = they(number, line.kindNoun(to - 1), several.they(number));
    List<List<Term>> lists = new ArrayList<>();
    lists.add(they);
    for (List<Term> list : several.lists()) {
      if (list.size() == they.size()) {
        lists.add(list);
      }
    }
    return each(from, to, lists, 0, they.size());
  }

  /** Some things if they are as many as told, else the last list that is; empty if none is. */
  private List<Term> they(int number, KindNoun noun, List<Term> some) {
    return number == 0 || some.size() == number
        ? some
        : several.lists().stream()
            .filter(list -> list.size() == number)
            .filter(list -> noun == null || list.stream().allMatch(term -> isOf(term, noun.kind())))
            .findFirst()
            .orElse(List.of());
  }

  /** Of the last lists the things of a kind: "these muscles". */
  List<Term> ofKind(String kind) {
    List<Term> they = several.they().stream().filter(term -> isOf(term, kind)).toList();
    return they.size() > 1
        ? they
        : several.lists().stream()
            .filter(list -> list.stream().allMatch(term -> isOf(term, kind)))
            .findFirst()
            .orElse(they);
  }

  private boolean isOf(Term term, String kind) {
    return place.vocabulary().isA(term.kind(), kind);
  }
}
