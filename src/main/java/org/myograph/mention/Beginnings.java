package org.myograph.mention;

import java.util.BitSet;
import java.util.List;

/**
 * The words with which a name, a part, a reference or a said movement can begin. About every second
 * word of a text is none, and there nothing else is tried.
 */
final class Beginnings {
  /** The word lists that what names a thing can begin with. */
  private static final WordLists LISTS =
      WordLists.of(
          WordList.DETERMINER,
          WordList.POSITIONAL,
          WordList.PART_NOUN,
          WordList.PART_ADJECTIVE,
          WordList.FEATURE_NOUN,
          WordList.DEMONSTRATIVE,
          WordList.LISTED,
          WordList.THEY);

  private final BitSet numbers = new BitSet();

  Beginnings(Words words, List<Lexicon> names, Forms forms, Iterable<Integer> verbs) {
    words.addBeginnings(LISTS, numbers);
    names.forEach(lexicon -> lexicon.beginnings().forEach(numbers::set));
    numbers.or(forms.beginnings());
    verbs.forEach(numbers::set);
    numbers.set(Stem.IT);
  }

  /** Whether something can begin with a word, if the page has no name of its own for it. */
  boolean with(Spelling word) {
    return word.number() >= 0 && numbers.get(word.number()) || word.isLevel() || word.ordinal() > 0;
  }
}
