package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the links, tags, tables and templates of a wikitext, and takes its boxes out of it. */
final class WikitextInline {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,15})[^<>]{0,500}>");
  private static final Pattern URL =
      Pattern.compile("\\[(?:(?:https?:|ftp:)?//|mailto:)[^\\s\\]\\[<>\"]{1,2000}");
  private static final Pattern SWITCH = Pattern.compile("__[A-Z]{2,30}__");
  private static final Pattern UNPRINTED = Pattern.compile("(?:file|image|media|category)");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z]{2,10})?");
  private static final Pattern BLOCK =
      Pattern.compile("p|div|blockquote|center|table|tr|[uod]l|h[1-6]");
  private static final int DEEPEST = 30;

  private final String text;
  private final PageWords words;
  private final Remarks remarks;
  private final Brackets brackets;
  private final Ahead closing;
  private final Ahead newLine;
  private final WikitextTemplates templates;
  private int depth;

  /** A row of a box, in wikitext. */
  record BoxRow(String label, String value) {}

  WikitextInline(String text, PageWords words, Remarks remarks) {
    this.text = text;
    this.words = words;
    this.remarks = remarks;
    brackets = Brackets.of(text);
    closing = new Ahead(text, "]");
    newLine = new Ahead(text, "\n");
    templates = new WikitextTemplates(this, words, remarks);
  }

  /** The text outside of the boxes, its lines still marked as headings, lists and bold. */
  String body() {
    return resolved(0, text.length());
  }

  List<BoxRow> fields() {
    return templates.rows();
  }

  String title() {
    return templates.title();
  }

  String raw(int from, int to) {
    return text.substring(from, to);
  }

  /** A part of the text with what its markup prints. */
  String resolved(int from, int to) {
    StringBuilder out = new StringBuilder();
    if (depth == DEEPEST) {
      remarks.add(Remark.Kind.BROKEN_MARKUP, 0);
      return "";
    }
    depth++;
    int at = from;
    while (at < to) {
      at = take(at, to, out);
    }
    depth--;
    return out.toString();
  }

  private int take(int at, int to, StringBuilder out) {
    char c = text.charAt(at);
    int end = c == '{' || c == '[' ? brackets.end(at) : -1;
    if (end >= 0) {
      bracket(at, end, out);
      return end + 2;
    }
    int length =
        switch (c) {
          case '<' -> tag(at, to, out);
          case '[' -> address(at, to, out);
          case '_' -> length(SWITCH, at, to);
          default -> 0;
        };
    if (length == 0) {
      out.append(c);
    }
    return at + Math.max(1, length);
  }

  private void bracket(int at, int end, StringBuilder out) {
    if (text.charAt(at) == '[') {
      link(at + 2, end, out);
    } else if (text.charAt(at + 1) == '|') {
      new WikitextTable(this, words, templates).resolve(at + 2, end, out);
    } else {
      templates.resolve(at + 2, end, out);
    }
  }

  private int length(Pattern pattern, int at, int to) {
    Matcher matcher = pattern.matcher(text).region(at, to);
    return matcher.lookingAt() ? matcher.end() - at : 0;
  }

  private int tag(int at, int to, StringBuilder out) {
    Matcher tag = TAG.matcher(text).region(at, to);
    if (!tag.lookingAt()) {
      return 0;
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    if (name.equals("br") || name.equals("hr")) {
      out.append(Typesetter.BREAK);
    } else if (name.equals("li") || name.equals("dd") || name.equals("dt")) {
      out.append("\n* ");
    } else if (BLOCK.matcher(name).matches()) {
      out.append("\n\n");
    } else if (name.equals("td") || name.equals("th")) {
      out.append(' ');
    }
    return tag.end() - at;
  }

  /** "[https://example.org words]" prints its words. */
  private int address(int at, int to, StringBuilder out) {
    int url = length(URL, at, to);
    int end = url == 0 ? to : closing.from(at);
    if (end >= to || newLine.from(at) < end) {
      return 0;
    }
    out.append(text.substring(Math.min(end, at + url), end).strip());
    return end + 1 - at;
  }

  private void link(int from, int to, StringBuilder out) {
    List<int[]> parts = split(from, to);
    int[] first = parts.get(0);
    String target = text.substring(first[0], first[1]).strip();
    int colon = target.indexOf(':');
    String space = colon < 0 ? "" : target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    boolean named = parts.size() > 1;
    if (UNPRINTED.matcher(space).matches() || !named && LANGUAGE.matcher(space).matches()) {
      return;
    }
    String shown = resolved(named ? parts.get(1)[0] : first[0], named ? to : first[1]).strip();
    out.append(shown.startsWith(":") && !named ? shown.substring(1) : shown);
  }

  /** The parts between the "|" that stand in no bracket of their own. */
  List<int[]> split(int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at = past(at)) {
      if (text.charAt(at) == '|') {
        parts.add(new int[] {start, at});
        start = at + 1;
      }
    }
    parts.add(new int[] {start, to});
    return parts;
  }

  /** Past the bracket, or else the character, at an offset. */
  int past(int at) {
    int end = brackets.end(at);
    return end < 0 ? at + 1 : end + 2;
  }
}
