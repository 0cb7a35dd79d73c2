package org.myograph.mention;

/**
 * Words that name a kind of things, such as "nerve".
 *
 * @param numbers of their stems: see {@link Stem#number}
 * @param kind local name of a class
 */
public record KindNoun(String words, int[] numbers, String kind) {
  int first() {
    return numbers[0];
  }
}
