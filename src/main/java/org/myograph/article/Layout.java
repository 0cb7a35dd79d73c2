package org.myograph.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines of a page are: title, banners and image lines, labelled lines, headings, and
 * paragraphs with their run-in headings.
 */
final class Layout {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern IMAGE =
      Pattern.compile("(?i).*\\.(png|jpe?g|svg|gif|webp|tiff?)\\s*");
  private static final Pattern BANNER =
      Pattern.compile("(?i)\\s*(from wikimsk|this (article|page|section) .{0,80}|\\[edit.*)\\s*");
  private static final Pattern HEADING = Pattern.compile("[^.!?;:↑]{1,60}");
  private static final Pattern RUN_IN =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{N} ,'’/&()-]{2,48}):\\s+(?=\\S)");
  private static final Pattern END_MATTER =
      Pattern.compile(
          "(?i)(references|see also|external links|further reading|bibliography|notes)");
  private static final int LONGEST_HEADING = 6;

  private final String text;
  private final List<String> labels;
  private final List<Field> fields = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private String title = "";
  private String section = "";
  private boolean inBody;
  private boolean inEndMatter;
  private int paragraph;

  private Layout(String text, Collection<String> labels) {
    this.text = text;
    this.labels =
        labels.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .toList();
  }

  static Layout of(String text, Collection<String> labels) {
    Layout layout = new Layout(text, labels);
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = trim(text, new Span(line.start(), line.end()));
      if (!span.isEmpty()) {
        layout.add(span);
      }
    }
    return layout;
  }

  String title() {
    return title;
  }

  List<Field> fields() {
    return fields;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  private void add(Span line) {
    String words = line.of(text);
    if (IMAGE.matcher(words).matches() || !inBody && BANNER.matcher(words).matches()) {
      return;
    }
    Optional<Field> field = inBody || title.isEmpty() ? Optional.empty() : field(line);
    if (field.isPresent()) {
      fields.add(field.get());
    } else if (title.isEmpty()) {
      title = words;
    } else if (!words.equalsIgnoreCase(title)) {
      addToBody(line, words);
    }
  }

  private void addToBody(Span line, String words) {
    inBody = true;
    if (isHeading(words)) {
      section = words;
      inEndMatter = END_MATTER.matcher(words).matches();
    } else if (!inEndMatter && !words.startsWith("↑")) {
      addParagraph(line, words);
      paragraph++;
    }
  }

  private static boolean isHeading(String words) {
    return HEADING.matcher(words).matches()
        && Character.isUpperCase(words.codePointAt(0))
        && words.split("\\s+").length <= LONGEST_HEADING;
  }

  private void addParagraph(Span line, String words) {
    Matcher runIn = RUN_IN.matcher(words);
    boolean titled = runIn.lookingAt() && runIn.group(1).split("\\s+").length <= LONGEST_HEADING;
    String heading = titled ? (section.isEmpty() ? "" : section + " / ") + runIn.group(1) : section;
    Span rest = titled ? new Span(line.start() + runIn.end(), line.end()) : line;
    for (Span sentence : Sentences.in(text, rest)) {
      sentences.add(new Sentence(sentence, heading, paragraph));
    }
  }

  private Optional<Field> field(Span line) {
    String words = line.of(text);
    for (String label : labels) {
      if (words.regionMatches(true, 0, label, 0, label.length()) && endsLabel(words, label)) {
        return Optional.of(new Field(label, line, value(line, label.length())));
      }
    }
    return Optional.empty();
  }

  /** A label ends where the line does, at a separator, or where a glued value starts upper-case. */
  private static boolean endsLabel(String words, String label) {
    if (words.length() == label.length()) {
      return true;
    }
    char next = words.charAt(label.length());
    return !Character.isLetterOrDigit(next) && next != '-' || Character.isUpperCase(next);
  }

  private Span value(Span line, int labelLength) {
    int start = line.start() + labelLength;
    while (start < line.end() && isSeparator(text.charAt(start))) {
      start++;
    }
    return trim(text, new Span(start, line.end()));
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ":|=".indexOf(c) >= 0;
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
