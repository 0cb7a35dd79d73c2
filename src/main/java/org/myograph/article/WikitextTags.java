package org.myograph.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments, references and what is not wikitext out of a wikitext. A reference leaves its
 * number in brackets, and what must not be read as markup is escaped as HTML entities.
 */
final class WikitextTags {
  private static final Set<String> UNREAD =
      Set.of(
          "gallery",
          "math",
          "timeline",
          "templatestyles",
          "syntaxhighlight",
          "source",
          "score",
          "imagemap",
          "references",
          "includeonly",
          "style",
          "script",
          "inputbox",
          "graph",
          "mapframe",
          "maplink",
          "chem",
          "ce",
          "hiero",
          "categorytree",
          "section");
  private static final Pattern NAME = Pattern.compile("<([a-z]{1,20})(?=[\\s/>])");
  private static final Pattern KEY =
      Pattern.compile("\\b(name|group)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+'|[^\\s/>\"']++)");
  private static final int LONGEST_TAG = 1000;

  private final String text;
  private final String lower;
  private final Remarks remarks;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Ahead> ahead = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();

  private WikitextTags(String text, Remarks remarks) {
    this.text = text;
    this.lower = lower(text);
    this.remarks = remarks;
  }

  static String out(String text, Remarks remarks) {
    WikitextTags tags = new WikitextTags(text, remarks);
    int at = 0;
    int next = text.indexOf('<');
    while (next >= 0) {
      tags.out.append(text, at, next);
      at = tags.take(next);
      next = text.indexOf('<', at);
    }
    return tags.out.append(text, at, text.length()).toString();
  }

  /** In lower case where that is ASCII, so that all offsets stay. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(at, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  /** Past what begins with a "<". */
  private int take(int at) {
    if (text.startsWith("<!--", at)) {
      int end = find("-->", at + 4);
      return end < text.length() ? end + 3 : broken(at + 4);
    }
    Matcher name = NAME.matcher(lower).region(at, lower.length());
    boolean special = name.lookingAt() && isSpecial(name.group(1));
    int open = special ? find(">", at) : text.length();
    if (!special || open == text.length() || open - at > LONGEST_TAG) {
      out.append('<');
      return at + 1;
    }
    return element(name.group(1), at, open);
  }

  private static boolean isSpecial(String name) {
    return name.equals("ref") || name.equals("nowiki") || UNREAD.contains(name);
  }

  private int element(String name, int at, int open) {
    boolean empty = text.charAt(open - 1) == '/';
    int close = empty ? open : find("</" + name, open);
    if (close == text.length()) {
      return broken(open + 1);
    }
    if (name.equals("ref")) {
      reference(text.substring(at, open));
    } else if (name.equals("nowiki") && !empty) {
      escape(open + 1, close);
    }
    int end = empty ? open : find(">", close);
    return Math.min(text.length(), end + 1);
  }

  private int broken(int end) {
    remarks.add(Remark.Kind.BROKEN_MARKUP, 0);
    return end;
  }

  private void reference(String tag) {
    Map<String, String> keys = new HashMap<>();
    Matcher key = KEY.matcher(tag);
    while (key.find()) {
      keys.put(key.group(1).toLowerCase(Locale.ROOT), key.group(2).replaceAll("[\"']", ""));
    }
    String group = keys.getOrDefault("group", "");
    String name = keys.getOrDefault("name", "");
    Integer number = name.isEmpty() ? null : references.get(group + "\n" + name);
    if (number == null) {
      number = numbers.merge(group, 1, Integer::sum);
      references.put(group + "\n" + name, number);
    }
    out.append("&#91;").append(group.isEmpty() ? "" : group + " ").append(number).append("&#93;");
  }

  private void escape(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean plain = Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == '&';
      out.append(plain ? String.valueOf(c) : "&#" + (int) c + ";");
    }
  }

  private int find(String wanted, int offset) {
    return ahead.computeIfAbsent(wanted, key -> new Ahead(lower, key)).from(offset);
  }
}
