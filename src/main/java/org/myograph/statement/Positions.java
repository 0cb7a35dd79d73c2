package org.myograph.statement;

import java.util.Arrays;
import java.util.Optional;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

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
      Arrays.fill(covering, phrase.from(), phrase.to(), phrase);
    }
  }

  /** The phrase that begins at a token. */
  Optional<Phrase> startingAt(int at) {
    return Optional.ofNullable(starting(at));
  }

  /** The same; null if none begins there. */
  Phrase starting(int at) {
    return at < 0 || at >= starting.length ? null : starting[at];
  }

  /** The phrase that a token is part of; null if it is part of none. */
  Phrase on(int at) {
    return at < 0 || at >= covering.length ? null : covering[at];
  }

  /** Whether a token is part of no phrase. */
  boolean isFree(int at) {
    return on(at) == null;
  }

  /** Whether a phrase of some form begins at a token. */
  boolean startsAt(int at, Form form) {
    Phrase phrase = starting(at);
    return phrase != null && phrase.form() == form;
  }

  /** Past the phrase that begins at a token; past the token if none does. */
  int pastStarting(int at) {
    Phrase phrase = starting(at);
    return phrase == null ? at + 1 : phrase.to();
  }

  /** Past the phrase that a token is part of; past the token if it is part of none. */
  int past(int at) {
    return isFree(at) ? at + 1 : covering[at].to();
  }

  /** What stands directly before a relative pronoun, its preposition, comma or bracket, or null. */
  Phrase before(int at) {
    int before = at - 1;
    before -= line.has(WordList.PREPOSITION, before) ? 1 : 0;
    before -= line.is(before, Stem.COMMA) || line.is(before, Stem.OPEN) ? 1 : 0;
    return on(before);
  }
}
