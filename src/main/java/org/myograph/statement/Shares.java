package org.myograph.statement;

import java.util.List;

/**
 * How much was understood: gave a statement, and names nothing else.
 *
 * @param values box lines that have a value
 * @param sentences those that name two or more known things
 */
public record Shares(long values, long valuesUnderstood, long sentences, long sentencesUnderstood) {
  /** Of nothing. */
  public static final Shares NONE = new Shares(0, 0, 0, 0);

  static Shares of(List<Passage> values, List<Passage> sentences) {
    List<Passage> telling = sentences.stream().filter(Passage::namesSeveral).toList();
    return new Shares(values.size(), understood(values), telling.size(), understood(telling));
  }

  private static long understood(List<Passage> passages) {
    return passages.stream().filter(each -> each.isUnderstood() && !each.isPartly()).count();
  }

  /** Both together. */
  public Shares plus(Shares other) {
    return new Shares(
        values + other.values,
        valuesUnderstood + other.valuesUnderstood,
        sentences + other.sentences,
        sentencesUnderstood + other.sentencesUnderstood);
  }

  /** "231 of 240 box values (96 %) and 410 of 520 sentences ..."; 100 % is all of them. */
  @Override
  public String toString() {
    return share(valuesUnderstood, values, "box values")
        + " and "
        + share(sentencesUnderstood, sentences, "sentences that name two or more things");
  }

  private static String share(long part, long all, String what) {
    String percent = all == 0 ? "" : " (" + 100 * part / all + " %)";
    return part + " of " + all + " " + what + percent;
  }
}
