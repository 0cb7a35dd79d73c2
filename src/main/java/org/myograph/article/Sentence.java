package org.myograph.article;

/**
 * One sentence of prose.
 *
 * @param section the headings it stands under, parted by {@link #UNDER}; empty in the lead
 * @param paragraph the number of its paragraph in the article, from 0
 */
public record Sentence(Span span, String section, int paragraph) {
  /** Stands before the run-in heading of a paragraph, and before an item that heads others. */
  public static final String UNDER = " / ";

  /** Two headings, the second under the first, either of which may be empty. */
  static String section(String over, String heading) {
    return over + (over.isEmpty() || heading.isEmpty() ? "" : UNDER) + heading;
  }

  /** The last heading of a section. */
  public static String last(String section) {
    int end = section.lastIndexOf(UNDER);
    return end < 0 ? section : section.substring(end + UNDER.length());
  }
}
