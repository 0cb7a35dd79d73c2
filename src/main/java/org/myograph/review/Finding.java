package org.myograph.review;

/**
 * Something that a person should look at.
 *
 * @param place file and offset, file and line, or the name of a thing
 */
public record Finding(Severity severity, String place, String message) {

  /** How much a finding matters, the most first. */
  public enum Severity {
    /** Something is wrong. */
    ERROR,
    /** Something is unread, unknown or missing. */
    WARN,
    /** Something may be wanted or not. */
    INFO
  }
}
