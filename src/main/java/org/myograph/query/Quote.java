package org.myograph.query;

/**
 * The words of an article that state something.
 *
 * @param start in Unicode code points of the article's text, as is {@code end}
 * @param certainty "asserted", "hedged" or "negated"
 */
public record Quote(
    String words, String source, int start, int end, String section, String certainty)
    implements Comparable<Quote> {

  /** File, offsets and section: where to look it up. */
  public String place() {
    return source + " " + start + "-" + end + (section.isEmpty() ? "" : " (" + section + ")");
  }

  @Override
  public int compareTo(Quote other) {
    int bySource = source.compareTo(other.source);
    int byStart = bySource == 0 ? Integer.compare(start, other.start) : bySource;
    return byStart == 0 ? Integer.compare(end, other.end) : byStart;
  }
}
