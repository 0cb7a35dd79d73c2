package org.myograph.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

/** Which phrase stands at which token. */
final class Positions {
  private final Line line;
  private final List<Optional<Phrase>> starting;
  private final List<Optional<Phrase>> covering;

  Positions(Setting setting) {
    this.line = setting.line();
    this.starting = new ArrayList<>(Collections.nCopies(line.size() + 1, Optional.empty()));
    this.covering = new ArrayList<>(starting);
    for (Phrase phrase : setting.phrases()) {
      Optional<Phrase> here = Optional.of(phrase);
      starting.set(phrase.from(), here);
      for (int at = phrase.from(); at < phrase.to(); at++) {
        covering.set(at, here);
      }
    }
  }

  /** The phrase that begins at a token. */
  Optional<Phrase> startingAt(int at) {
    return at < 0 || at >= starting.size() ? Optional.empty() : starting.get(at);
  }

  /** The phrase that a token is part of. */
  Optional<Phrase> covering(int at) {
    return at < 0 || at >= covering.size() ? Optional.empty() : covering.get(at);
  }

  /** The phrase directly before a relative pronoun, its preposition or its comma. */
  Optional<Phrase> before(int at) {
    int before = at - 1;
    before -= line.has(WordList.PREPOSITION, before) ? 1 : 0;
    before -= line.is(before, Stem.COMMA) ? 1 : 0;
    return covering(before);
  }
}
