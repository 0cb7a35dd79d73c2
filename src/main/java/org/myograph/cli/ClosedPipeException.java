package org.myograph.cli;

/** Nobody reads standard output any more, as when {@code head} has its lines. */
final class ClosedPipeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
