package org.myograph.cli;

/** How a command ended, told to the shell. */
enum ExitCode {
  DONE(0, "done"),
  FINDINGS(1, "findings at or above --fail-on, an unknown name, or a fact that does not hold"),
  USAGE(2, "wrong usage"),
  INCONSISTENT(3, "the facts contradict the ontology"),
  VERIFICATION_FAILED(
      4, "a source no longer says what was read from it, or none could be compared"),
  INPUT_UNREADABLE(65, "input unreadable"),
  INPUT_MISSING(66, "input missing"),
  UNAVAILABLE(69, "port or lock taken, or a site out of reach"),
  BUG(70, "a bug of Myograph"),
  EXHAUSTED(71, "out of memory or disk"),
  TIMED_OUT(75, "timed out"),
  INTERRUPTED(130, "interrupted"),
  UNREAD(141, "what reads the output, such as head, has ended; nothing is told");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }
}
