package org.myograph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Something for each of some stems, in an array by their numbers. */
public final class ByStem<T> {
  private Object[] values = {};

  /** What there is for a stem of some number; null if nothing is. */
  @SuppressWarnings("unchecked")
  public T get(int number) {
    return number < 0 || number >= values.length ? null : (T) values[number];
  }

  /** The same, made if it is missing. */
  public T made(int number, Supplier<T> maker) {
    if (get(number) == null) {
      values = Arrays.copyOf(values, Math.max(values.length, number + 1));
      values[number] = maker.get();
    }
    return get(number);
  }

  /** The numbers of the stems that there is something for. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < values.length; number++) {
      if (values[number] != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
