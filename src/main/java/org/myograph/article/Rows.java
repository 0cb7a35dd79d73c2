package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts plain text into lines, and drops those that are of the site rather than of the page. */
final class Rows {
  private static final Pattern IMAGE =
      Pattern.compile("(?i)(png|jpe?g|svg|gif|webp|tiff?)(\\|.*+)?");
  private static final int LONGEST_BANNER = 120;
  private static final int SHORTEST_CONTENTS = 3;

  private final String text;
  private final boolean returns;
  private final PageWords words;
  private final List<Row> rows = new ArrayList<>();
  private boolean inBody;

  private Rows(String text, PageWords words) {
    this.text = text;
    this.returns = text.indexOf('\r') >= 0;
    this.words = words;
  }

  static List<Row> of(String text, PageWords words) {
    Rows rows = new Rows(text, words);
    int end = 0;
    boolean apart = true;
    for (int start = rows.start(0); start < text.length(); start = rows.start(end)) {
      int ends = start - end;
      apart |= ends > 2 || ends == 2 && !text.startsWith("\r\n", end);
      end = rows.end(start);
      Span span = trim(text, new Span(start, end));
      if (span.isEmpty()) {
        apart = true;
      } else if (rows.add(span, apart)) {
        apart = false;
      }
    }
    return rows.withoutContents();
  }

  private int start(int from) {
    int at = from;
    while (at < text.length() && endsLine(at)) {
      at++;
    }
    return at;
  }

  private int end(int from) {
    int end = text.indexOf('\n', from);
    int at = returns ? from : end < 0 ? text.length() : end;
    while (at < text.length() && !endsLine(at)) {
      at++;
    }
    return at;
  }

  private boolean endsLine(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Whether a line was kept. */
  private boolean add(Span printed, boolean apart) {
    String whole = printed.of(text);
    Span span = withoutButtons(printed, whole);
    String line = span.equals(printed) ? whole : span.of(text);
    if (span.isEmpty() || isImage(line) || isOfTheSite(line)) {
      return false;
    }
    Row row = Row.of(line, span, words, apart);
    inBody |= row.label().isEmpty() && row.stops();
    return rows.add(row);
  }

  private static boolean isImage(String line) {
    int dot = line.lastIndexOf('.');
    return dot > 0 && dot + 1 < line.length() && IMAGE.matcher(line.substring(dot + 1)).matches();
  }

  private boolean isOfTheSite(String line) {
    return words.startsWith("furniture", line)
        || !inBody && line.length() <= LONGEST_BANNER && words.startsWith("banner", line);
  }

  private Span withoutButtons(Span span, String line) {
    Span rest = span;
    int button = words.ending("button", line);
    while (button > 0) {
      rest = trim(text, new Span(rest.start(), rest.end() - button));
      button = words.ending("button", rest.of(text));
    }
    return rest;
  }

  /** Drops lists of headings: numbered lines below their own heading, or from 1 on. */
  private List<Row> withoutContents() {
    List<Row> kept = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      boolean headed = words.isIn("contentsHeading", rows.get(at).words());
      int end = headed ? at + 1 : at;
      while (end < rows.size() && rows.get(end).isNumbered()) {
        end++;
      }
      boolean introduced = at > 0 && rows.get(at - 1).introduces();
      boolean listed =
          !introduced && end - at >= SHORTEST_CONTENTS && rows.get(at).words().startsWith("1");
      end = Math.max(end, at + 1);
      if (!headed && !listed) {
        kept.addAll(rows.subList(at, end));
      }
      at = end;
    }
    return kept;
  }

  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Row.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Row.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
