package org.myograph.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Something for each of some stems, in an array by their numbers. */
public final class ByStem<T> {
  private final List<T> values = new ArrayList<>();

  /** What there is for a stem of some number; null if nothing is. */
  public T get(int number) {
    return number < 0 || number >= values.size() ? null : values.get(number);
  }

  /** The same, made if it is missing. */
  public T made(int number, Supplier<T> maker) {
    if (number >= values.size()) {
      values.addAll(Collections.nCopies(number + 1 - values.size(), null));
    }
    if (values.get(number) == null) {
      values.set(number, maker.get());
    }
    return values.get(number);
  }

  /** The numbers of the stems that there is something for. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < values.size(); number++) {
      if (values.get(number) != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
