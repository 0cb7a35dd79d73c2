package org.myograph.mention;

import java.util.Arrays;

/**
 * What can begin with a word: a name, a part, a reference, a said movement. With about every second
 * word of a text nothing can, and with the others only some of them; no more is tried there.
 */
final class Beginnings {
  /** What {@link Place#match} finds. */
  static final int NAME = 1;

  /** "pelvic" of "pelvic tilt". */
  static final int ADJECTIVE = 1 << 1;

  /** "abduction" */
  static final int MOVEMENT = 1 << 2;

  /** "abductor" */
  static final int AGENT = 1 << 3;

  /** "abducts" */
  static final int VERB = 1 << 4;

  /** "tear" of "tear of the tendon": a form of a name pattern that begins with words. */
  static final int FORM = 1 << 5;

  /** The same for forms that words of position may come before. */
  static final int FORM_AFTER_POSITION = 1 << 6;

  /** "C5" */
  static final int LEVEL = 1 << 7;

  /** "second" */
  static final int ORDINAL = 1 << 8;

  /** Whatever the word lists of the language say: "the", "it", "half", "border". */
  static final int OTHER = 1 << 9;

  /** All of those: with other words nothing begins. */
  static final int ANY = (1 << 10) - 1;

  /** All of those that a name or a reference can begin with. */
  static final int NAMED = ANY & ~(VERB | AGENT);

  /** "tear" of "tendon tear": what may stand after the slot that a form begins with. */
  static final int AFTER_SLOT = 1 << 10;

  /** The word lists that what names a thing can begin with. */
  static final WordLists LISTS =
      WordLists.of(
          WordList.DETERMINER,
          WordList.POSITIONAL,
          WordList.PART_NOUN,
          WordList.PART_ADJECTIVE,
          WordList.FEATURE_NOUN,
          WordList.DEMONSTRATIVE,
          WordList.LISTED,
          WordList.THEY);

  /** By the numbers of stems. */
  private int[] bits = {};

  /** Lets something begin with stems of some numbers. */
  void add(int bit, Iterable<Integer> numbers) {
    for (int number : numbers) {
      if (number >= bits.length) {
        bits = Arrays.copyOf(bits, 2 * number + 1);
      }
      bits[number] |= bit;
    }
  }

  /** Bits of what can begin with a word, the page's own names apart. */
  int with(Spelling word) {
    int number = word.number();
    int listed = number >= 0 && number < bits.length ? bits[number] : 0;
    return listed | (word.isLevel() ? LEVEL : 0) | (word.ordinal() > 0 ? ORDINAL : 0);
  }
}
