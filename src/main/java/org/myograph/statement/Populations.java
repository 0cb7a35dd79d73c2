package org.myograph.statement;

import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Words that tell of how many bodies something is said: "in 5 of 50 cadavers", "12 % of limbs". */
final class Populations {
  private static final WordLists SAMPLES = WordLists.of(WordList.SAMPLE, WordList.SAMPLE_SIDE);
  private static final int LONGEST = 14;

  private final Line line;

  /** For each token past the words that begin there, or 0; null if none begin anywhere. */
  private int[] ends;

  Populations(Line line) {
    this.line = line;
    boolean any = line.hasAny(WordList.SAMPLE) || line.hasAny(WordList.SAMPLE_SIDE);
    for (int at = 0; any && at < line.size(); at++) {
      if (line.hasAny(SAMPLES, at)) {
        readBefore(at);
      }
    }
  }

  /** Whether there are any. */
  boolean isEmpty() {
    return ends == null;
  }

  /** Past the words that begin at a token; 0 if none do. */
  int end(int at) {
    return ends == null || at < 0 || at >= ends.length ? 0 : ends[at];
  }

  /** Goes back from "cadavers" to where "in 5 of 50" begins. */
  private void readBefore(int sample) {
    int from = sample;
    int counts = 0;
    boolean share = false;
    boolean inside = false;
    for (int at = sample - 1; at >= 0 && sample - at < LONGEST && isOfCount(at); at--) {
      if (line.is(at, Stem.OPEN) && !inside) {
        break;
      }
      inside = line.is(at, Stem.CLOSE) || inside && !line.is(at, Stem.OPEN);
      counts += isNumber(at) ? 1 : 0;
      share |= line.has(WordList.SHARE, at);
      from = at;
    }
    boolean plural = line.has(WordList.SAMPLE, sample) || line.token(sample).endsWith("s");
    boolean part = plural && (share || counts > 1);
    boolean some =
        counts == 1
            && line.has(WordList.SAMPLE, sample)
            && line.has(WordList.PREPOSITION, from)
            && !line.is(from, Stem.OF);
    if ((part || some) && !line.has(WordList.WHOLE, from - 1)) {
      ends = ends == null ? new int[line.size()] : ends;
      ends[from] = sample + 1;
    }
  }

  private boolean isOfCount(int at) {
    return isNumber(at) || line.has(WordList.SHARE, at) || line.has(WordList.COUNTING, at);
  }

  private boolean isNumber(int at) {
    return Character.isDigit(line.token(at).text().charAt(0)) || line.has(WordList.NUMBER, at);
  }
}
