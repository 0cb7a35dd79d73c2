package org.myograph.query;

import java.util.List;

/** A name that stands for nothing here; the message holds the nearest names that do. */
public final class UnknownNameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownNameException(String what, String name, List<String> nearest) {
    super("no " + what + " is called '" + name + "'" + suggestion(nearest));
  }

  private static String suggestion(List<String> nearest) {
    return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
  }
}
