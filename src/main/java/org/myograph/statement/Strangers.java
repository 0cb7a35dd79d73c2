package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;

/** Tells where a thing that no name covers is the subject of a clause. */
final class Strangers {
  private static final int WINDOW = 5;

  /** Word lists of which none of these begins. */
  static final List<String> NONE =
      List.of(
          "preposition",
          "clauseWord",
          "condition",
          "partNoun",
          "partAdjective",
          "people",
          "roleNoun",
          "adverb",
          "auxiliary");

  private final Line line;
  private final Positions positions;
  private final Subjects subjects;

  Strangers(Line line, Positions positions, Subjects subjects) {
    this.line = line;
    this.positions = positions;
    this.subjects = subjects;
  }

  /** "The muscle of Houston is ..." */
  private boolean isAnother(int at) {
    return line.has("complement", at + 1) && isKind(at);
  }

  /** "Larger muscles move ...": neither the topic nor a part of it. */
  private boolean isSome(int at) {
    return line.tokens().get(at).endsWith("s")
        && line.length("kindWord", at) == 1
        && !line.has("partNoun", at + 1);
  }

  private boolean isKind(int at) {
    return line.has("general", at) || !line.kindNouns(at).isEmpty();
  }

  /** Whether a clause begins at a token with a thing that no name covers, as its subject. */
  boolean beginsAt(int from) {
    int at = line.adjectives(line.determiner(from));
    boolean stranger =
        at < line.size()
            && positions.covering(from).isEmpty()
            && positions.covering(at).isEmpty()
            && line.tokens().get(at).isWord()
            && (isAnother(at) || !line.is(from, "the") && isSome(at) || !line.hasAny(NONE, at))
            && (line.has("kindWord", at) || !subjects.isVerbOfCue(at))
            && !line.tokens().get(at).endsWith("ing")
            && !line.tokens().get(at).endsWith("ly");
    return stranger && doesSomething(at);
  }

  /** Whether a verb follows a thing that no name covers before anything that one does. */
  private boolean doesSomething(int at) {
    for (int next = at + 1; next < Math.min(line.size(), at + WINDOW); next++) {
      if (!line.tokens().get(next).isWord()) {
        return false;
      }
      if (subjects.isVerb(next) || subjects.saysMovement(next)) {
        return true;
      }
      Optional<Phrase> place =
          line.has("preposition", next) ? positions.startingAt(next + 1) : Optional.empty();
      if (place.isPresent() && isKind(at)) {
        return subjects.verbFollows(place.get().to());
      }
      if (positions.covering(next).isPresent() || line.is(next, ",")) {
        return false;
      }
    }
    return false;
  }
}
