package org.myograph.query;

import java.util.Collection;
import java.util.List;

/** A name that stands for nothing here; the message holds the nearest names that do. */
public final class UnknownNameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownNameException(String what, String name, List<String> nearest) {
    this(what, name, suggestion(nearest));
  }

  private UnknownNameException(String what, String name, String suggestion) {
    super("no " + what + " is called '" + name + "'" + suggestion);
  }

  /** For names that are few enough to tell all of them if none is near. */
  static UnknownNameException among(String what, String name, Collection<String> all) {
    List<String> nearest = Nearest.to(name, all);
    return new UnknownNameException(
        what,
        name,
        nearest.isEmpty() ? "; there are " + String.join(", ", all) : suggestion(nearest));
  }

  private static String suggestion(List<String> nearest) {
    return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
  }
}
