package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Tells verbs from the nouns that are written like them: "the nerves run between", "a run". */
final class VerbForms {
  private static final WordLists AFTER_VERB =
      WordLists.of(WordList.PREPOSITION, WordList.DETERMINER, WordList.IT_WORD);
  private static final WordLists BEFORE_VERB = WordLists.of(WordList.AUXILIARY, WordList.RELATIVE);
  private static final WordLists BEFORE_NOUN =
      WordLists.of(WordList.DETERMINER, WordList.PREPOSITION, WordList.POSITIONAL);
  private static final WordLists BETWEEN = WordLists.of(WordList.ADVERB, WordList.VERB_ADVERB);

  private static final int LONGEST_NAME = 5;

  private final Line line;
  private final List<Phrase> phrases;
  private final Cues cues;

  private VerbForms(Line line, List<Phrase> phrases, Cues cues) {
    this.line = line;
    this.phrases = phrases;
    this.cues = cues;
  }

  /** The phrases that are no verbs of cues. */
  static List<Phrase> leftOut(Line line, List<Phrase> phrases, Cues cues) {
    VerbForms forms = new VerbForms(line, phrases, cues);
    List<Phrase> verbs = new ArrayList<>(0);
    for (Phrase phrase : phrases) {
      if (forms.isVerb(phrase)) {
        verbs.add(phrase);
      }
    }
    return verbs.isEmpty() ? phrases : without(verbs, phrases);
  }

  private static List<Phrase> without(List<Phrase> some, List<Phrase> all) {
    return all.stream().filter(phrase -> !some.contains(phrase)).toList();
  }

  private boolean isVerb(Phrase phrase) {
    int at = phrase.from();
    if (phrase.form() != Form.NOUN
        || phrase.to() - at != 1
        || !line.hasAny(AFTER_VERB, at + 1)
        || line.is(at + 1, Stem.OF)
        || !cues.isVerb(line.number(at))) {
      return false;
    }
    int before = at - 1;
    boolean modal = false;
    while (before > 0 && line.hasAny(BETWEEN, before)) {
      modal |= line.has(WordList.AUXILIARY, before);
      before--;
    }
    boolean third = line.token(at).isVerbForm() && line.token(at).endsWith("s");
    return before >= 0
        && (modal
            || line.hasAny(BEFORE_VERB, before)
            || third && isPastAside(before, at)
            || isSubject(before + 1, third));
  }

  /** "The test, in which ..., supports the diagnosis" */
  private boolean isPastAside(int comma, int at) {
    return line.is(comma, Stem.COMMA)
        && line.has(WordList.DETERMINER, at + 1)
        && IntStream.range(0, comma).anyMatch(before -> line.is(before, Stem.COMMA));
  }

  /** Whether a phrase ends before a token that has the number of the verb there. */
  private boolean isSubject(int to, boolean third) {
    for (Phrase phrase : phrases) {
      if (phrase.to() == to && phrase.form() == Form.NOUN) {
        return third
            || phrase.mentions().size() > 1
            || line.token(to - 1).isPlural()
            || line.has(WordList.CONJUNCTION, phrase.from() - 1);
      }
    }
    boolean noun = line.isWord(to - 1) && !line.hasAny(BEFORE_NOUN, to - 1);
    return noun && (third || line.has(WordList.DETERMINER, to + 1) && isPluralBefore(to));
  }

  /** "the FADER test and the Pace test" */
  private boolean isPluralBefore(int to) {
    return line.token(to - 1).isPlural()
        || IntStream.range(Math.max(0, to - LONGEST_NAME), to)
            .anyMatch(at -> line.has(WordList.CONJUNCTION, at));
  }
}
