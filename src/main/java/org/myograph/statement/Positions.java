package org.myograph.statement;

import java.util.Optional;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;

/** Which phrase stands at which token. */
final class Positions {
  private final Line line;
  private final Phrase[] starting;
  private final Phrase[] covering;

  Positions(Setting setting) {
    this.line = setting.line();
    this.starting = new Phrase[line.size() + 1];
    this.covering = new Phrase[line.size() + 1];
    for (Phrase phrase : setting.phrases()) {
      starting[phrase.from()] = phrase;
      for (int at = phrase.from(); at < phrase.to(); at++) {
        covering[at] = phrase;
      }
    }
  }

  /** The phrase that begins at a token. */
  Optional<Phrase> startingAt(int at) {
    return at < 0 || at >= starting.length ? Optional.empty() : Optional.ofNullable(starting[at]);
  }

  /** The phrase that a token is part of. */
  Optional<Phrase> covering(int at) {
    return at < 0 || at >= covering.length ? Optional.empty() : Optional.ofNullable(covering[at]);
  }

  /** The phrase directly before a relative pronoun, its preposition or its comma. */
  Optional<Phrase> before(int at) {
    int before = at - 1;
    before -= line.has("preposition", before) ? 1 : 0;
    before -= line.is(before, ",") ? 1 : 0;
    return covering(before);
  }
}
