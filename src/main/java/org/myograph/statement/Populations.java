package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Words that tell of how many bodies something is said: "in 5 of 50 cadavers", "12 % of limbs". */
final class Populations {
  private static final WordLists SAMPLES = WordLists.of(WordList.SAMPLE, WordList.SAMPLE_SIDE);
  private static final int LONGEST = 14;

  /** How many percent. */
  private static final String ALL_OF_THEM = "100";

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
    List<String> counts = new ArrayList<>(2);
    boolean share = false;
    boolean inside = false;
    for (int at = sample - 1; at >= 0 && sample - at < LONGEST && isOfCount(at); at--) {
      if (line.is(at, Stem.OPEN) && !inside) {
        break;
      }
      inside = line.is(at, Stem.CLOSE) || inside && !line.is(at, Stem.OPEN);
      if (isNumber(at)) {
        counts.add(line.token(at).text());
      }
      share |= line.has(WordList.SHARE, at) && !line.has(WordList.POSITIONAL, at - 1);
      from = at;
    }
    boolean led = line.has(WordList.PREPOSITION, from) && !line.is(from, Stem.OF);
    boolean some = counts.size() == 1 && line.has(WordList.SAMPLE, sample) && led;
    boolean part = isMany(sample, counts, led) && (share || counts.size() > 1);
    if ((part || some) && !isWhole(from, sample, counts)) {
      ends = ends == null ? new int[line.size()] : ends;
      ends[from] = sample + 1;
    }
  }

  /** Whether bodies are counted at "limbs": in some of them, or so many. */
  private boolean isMany(int sample, List<String> counts, boolean led) {
    boolean digits = counts.stream().anyMatch(count -> Character.isDigit(count.charAt(0)));
    return line.has(WordList.SAMPLE, sample) || line.token(sample).endsWith("s") && (digits || led);
  }

  /** "in all 50", "in 50 of 50", "100 % of" */
  private boolean isWhole(int from, int sample, List<String> counts) {
    boolean all = counts.size() > 1 && new HashSet<>(counts).size() == 1;
    for (int at = from; at < sample; at++) {
      all |= line.token(at).text().equals(ALL_OF_THEM) && line.has(WordList.SHARE, at + 1);
    }
    return all || line.has(WordList.WHOLE, from - 1);
  }

  private boolean isOfCount(int at) {
    return isNumber(at) || line.has(WordList.SHARE, at) || line.has(WordList.COUNTING, at);
  }

  private boolean isNumber(int at) {
    return Character.isDigit(line.token(at).text().charAt(0)) || line.has(WordList.NUMBER, at);
  }
}
