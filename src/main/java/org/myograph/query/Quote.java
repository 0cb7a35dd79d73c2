package org.myograph.query;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of an article that state something.
 *
 * @param article the last part of the article's IRI
 * @param title of the article
 * @param start in Unicode code points of the article's text, as is {@code end}
 * @param certainty "asserted", "hedged" or "negated"
 * @param qualifier the part, share or side that is meant, in the article's words; empty if none
 * @param condition under which it is stated, in the article's words; empty if none
 * @param cue the rule by which it was read: a phrase, or the label of a line in a box
 */
public record Quote(
    String words,
    String article,
    String title,
    String source,
    int start,
    int end,
    String section,
    String certainty,
    String qualifier,
    String condition,
    String cue)
    implements Comparable<Quote> {

  /** File, offsets and section: where to look it up. */
  public String place() {
    return source + " " + start + "-" + end + (section.isEmpty() ? "" : " (" + section + ")");
  }

  /** The words on one line. */
  public String line() {
    return words.replaceAll("\\s+", " ");
  }

  /** "stated", "hedged" or "negated". */
  public String manner() {
    return certainty.equals("asserted") ? "stated" : certainty;
  }

  /** The conditions of some quotes, if none of them is without. */
  static Set<String> conditions(Collection<Quote> quotes) {
    Set<String> all = new TreeSet<>();
    quotes.forEach(quote -> all.add(quote.condition()));
    return all.contains("") ? Set.of() : all;
  }

  @Override
  public int compareTo(Quote other) {
    int bySource = source.compareTo(other.source);
    int byStart = bySource == 0 ? Integer.compare(start, other.start) : bySource;
    return byStart == 0 ? Integer.compare(end, other.end) : byStart;
  }
}
