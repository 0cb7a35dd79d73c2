package org.myograph.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints templates, as far as the words of layout tell how, and takes boxes for what they are: by
 * their name, or by two of their parameters that are labels.
 */
final class WikitextTemplates {
  private static final Pattern NUMBERED = Pattern.compile("data\\s*(\\d{1,3})");
  private static final Map<String, String> SIGNS =
      Map.of("!", "|", "=", "=", "ndash", "–", "mdash", "—", "snd", " – ", "spaced ndash", " – ");

  private final WikitextInline inline;
  private final PageWords words;
  private final Remarks remarks;
  private final List<WikitextInline.BoxRow> rows = new ArrayList<>();
  private String title = "";

  WikitextTemplates(WikitextInline inline, PageWords words, Remarks remarks) {
    this.inline = inline;
    this.words = words;
    this.remarks = remarks;
  }

  List<WikitextInline.BoxRow> rows() {
    return rows;
  }

  String title() {
    return title;
  }

  void resolve(int from, int to, StringBuilder out) {
    List<int[]> parts = inline.split(from, to);
    String name = name(inline.raw(parts.get(0)[0], parts.get(0)[1]));
    Map<String, int[]> named = new LinkedHashMap<>();
    List<int[]> unnamed = new ArrayList<>();
    for (int[] part : parts.subList(1, parts.size())) {
      int equals = equalsSign(part);
      if (equals < 0) {
        unnamed.add(part);
      } else {
        String key = inline.raw(part[0], equals).replace('_', ' ').strip();
        if (key.equals("1")) {
          unnamed.add(new int[] {equals + 1, part[1]});
        } else {
          named.put(key, new int[] {equals + 1, part[1]});
        }
      }
    }
    if (isBox(name, named)) {
      box(named);
    } else {
      print(name, unnamed, out);
    }
  }

  private static String name(String written) {
    String name = written.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    return name.startsWith("template:") ? name.substring("template:".length()).strip() : name;
  }

  private int equalsSign(int[] part) {
    for (int at = part[0]; at < part[1]; at = inline.past(at)) {
      if (inline.raw(at, at + 1).equals("=")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isBox(String name, Map<String, int[]> named) {
    return name.contains("infobox") || named.keySet().stream().filter(words::isLabel).count() > 1;
  }

  /** Each value is resolved once: with boxes in boxes twice would be without end. */
  private void box(Map<String, int[]> named) {
    Map<int[], String> resolved = new IdentityHashMap<>();
    named.values().forEach(at -> resolved.put(at, inline.resolved(at[0], at[1]).strip()));
    named.forEach(
        (key, value) -> {
          String shown = resolved.get(value);
          Matcher numbered = NUMBERED.matcher(key.toLowerCase(Locale.ROOT));
          int[] label = numbered.matches() ? named.get("label" + numbered.group(1)) : null;
          if (words.isIn("titleLabel", key)) {
            title = title.isEmpty() ? shown : title;
          } else if (label != null) {
            addRow(resolved.get(label), shown);
          } else if (!words.isIn("unprintedLabel", withoutNumber(key))) {
            addRow(key, shown);
          }
        });
  }

  /** "label" of "label 12". */
  private static String withoutNumber(String key) {
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return end == key.length() ? key : key.substring(0, end).strip();
  }

  /** Adds a row of a box or table. */
  void addRow(String label, String value) {
    if (!label.isEmpty()) {
      rows.add(new WikitextInline.BoxRow(words.label(label), value));
    }
  }

  private void print(String name, List<int[]> unnamed, StringBuilder out) {
    int last = unnamed.size() - 1;
    if (SIGNS.containsKey(name)) {
      out.append(SIGNS.get(name));
    } else if (words.isIn("markTemplate", name)) {
      out.append("&#91;").append(name).append("&#93;");
    } else if (last < 0) {
      leftOut(name, out);
    } else if (words.isIn("textTemplate", name)) {
      out.append(resolved(unnamed.get(0)));
    } else if (words.isIn("foreignTemplate", name)) {
      out.append(resolved(unnamed.get(last)));
    } else if (words.isIn("measureTemplate", name)) {
      out.append(resolved(unnamed.get(0)));
      out.append(last > 0 ? " " + resolved(unnamed.get(1)) : "");
    } else if (words.isIn("listTemplate", name)) {
      unnamed.forEach(part -> out.append("\n* ").append(resolved(part)));
      out.append('\n');
    } else {
      leftOut(name, out);
    }
  }

  private String resolved(int[] part) {
    return inline.resolved(part[0], part[1]).strip();
  }

  /** A template in the midst of a line may have held a part of its sentence. */
  private void leftOut(String name, StringBuilder out) {
    boolean inLine = !out.isEmpty() && out.charAt(out.length() - 1) != '\n';
    if (inLine && !words.isIn("unprintedTemplate", name) && name.indexOf(':') < 0) {
      remarks.add(Remark.Kind.UNKNOWN_TEMPLATE, 0);
    }
  }
}
