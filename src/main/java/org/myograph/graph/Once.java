package org.myograph.graph;

import java.util.function.Supplier;

/** What is made when it is first wanted, and then kept; made again if that failed. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T made;

  /**
   * @param make never gives null
   */
  public Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
