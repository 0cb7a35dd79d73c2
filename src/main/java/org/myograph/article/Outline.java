package org.myograph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes fields, sections and sentences of the blocks of a page. */
final class Outline {
  private static final Pattern RUN_IN =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{N} ,'’\"“”/&()-]{1,48}):\\s+(?:[*•–-]\\s+)?(?=\\S)");

  /** A label before a dash, as in "Action - dorsiflexes". */
  private static final Pattern DASHED =
      Pattern.compile("(\\p{Lu}[\\p{L} ]{1,48}?)\\s+[–—-]\\s+(?=\\S)");

  private static final String DASHES = "–—-";
  private static final int LONGEST_RUN_IN = 100;
  private static final int LONGEST_LAST = 100;
  private static final int LONGEST_CONJUNCTION = 12;

  private final PlainPage page;
  private final PageWords words;
  private final Remarks remarks;
  private final List<Field> fields = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private NavigableMap<String, Integer> ownWords;
  private String section = "";

  /** Whether nothing has been told yet under the last heading. */
  private boolean bare;

  private boolean inEndMatter;
  private int paragraph;

  private Outline(PlainPage page, PageWords words, Remarks remarks) {
    this.page = page;
    this.words = words;
    this.remarks = remarks;
  }

  static Outline of(PlainPage page, PageWords words, Remarks remarks) {
    Outline outline = new Outline(page, words, remarks);
    ItemLists.joined(page.blocks(), page.text(), words).forEach(outline::add);
    return outline;
  }

  List<Field> fields() {
    return fields;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  private void add(Block block) {
    switch (block.kind()) {
      case FIELD -> addField(block);
      case HEADING -> addHeading(block.span().of(page.text()));
      case PARAGRAPH, LIST -> {
        bare = false;
        String text = block.span().of(page.text());
        if (!inEndMatter && !text.startsWith("↑")) {
          addParagraph(block, text);
          paragraph++;
        }
      }
    }
  }

  /** A heading right below another stands under it, unless that is a label. */
  private void addHeading(String heading) {
    String last = Sentence.last(section);
    boolean over = bare && !inEndMatter && !words.isListHead(last);
    section = Sentence.section(over ? last : "", heading);
    inEndMatter = words.isIn("endMatter", heading);
    bare = true;
  }

  /** A value that is too long to be read in one piece gives several fields. */
  private void addField(Block block) {
    boolean cut = endsWith(block.value(), "...") || endsWith(block.value(), "…");
    Span whole = cut ? whole(block.value()) : block.value();
    List<Span> pieces = Sentences.pieces(page.text(), whole);
    if (pieces.size() < 2) {
      fields.add(new Field(block.label(), block.span(), whole));
    } else {
      pieces.forEach(piece -> fields.add(new Field(block.label(), piece, piece)));
    }
  }

  private boolean endsWith(Span span, String ending) {
    int from = span.end() - ending.length();
    return from >= span.start() && page.text().startsWith(ending, from);
  }

  private void addParagraph(Block block, String text) {
    Span span = block.span();
    String over = Sentence.section(section, block.label());
    Optional<Matcher> runIn = runIn(text, words);
    String heading = runIn.map(it -> Sentence.section(over, it.group(1))).orElse(over);
    Span rest = runIn.map(it -> new Span(span.start() + it.end(), span.end())).orElse(span);
    boolean list = block.kind() == Block.Kind.LIST && runIn.isEmpty();
    List<Span> said = list ? List.of(rest) : Sentences.in(page.text(), rest);
    for (Span sentence : said) {
      boolean cut = sentence.end() == span.end() && isCutOff(sentence);
      Span whole = cut ? whole(sentence) : sentence;
      if (!whole.isEmpty()) {
        addSentence(whole, over, heading);
      }
    }
  }

  /** "Tests: squeeze test." within a paragraph is one by itself. */
  private void addSentence(Span span, String over, String heading) {
    Optional<Matcher> label = before(':', RUN_IN, span.of(page.text()));
    if (label.isPresent() && words.isLabel(label.get().group(1))) {
      Span value = new Span(span.start() + label.get().end(), span.end());
      paragraph++;
      sentences.add(new Sentence(value, Sentence.section(over, label.get().group(1)), paragraph));
      paragraph++;
    } else {
      sentences.add(new Sentence(span, heading, paragraph));
    }
  }

  static boolean isRunIn(String text, PageWords words) {
    return runIn(text, words).isPresent();
  }

  /** The heading that a paragraph begins with, and where the rest begins. */
  private static Optional<Matcher> runIn(String text, PageWords words) {
    for (int i = 0; i < DASHES.length(); i++) {
      Optional<Matcher> dashed = before(DASHES.charAt(i), DASHED, text);
      if (dashed.isPresent() && words.isLabel(dashed.get().group(1))) {
        return dashed;
      }
    }
    return before(':', RUN_IN, text).filter(it -> heads(it.group(1), words));
  }

  /** What a text begins with up to the first of a mark, which is looked for first: few have it. */
  private static Optional<Matcher> before(char mark, Pattern label, String text) {
    int at = text.indexOf(mark);
    return at < 0 || at > LONGEST_RUN_IN
        ? Optional.empty()
        : Optional.of(label.matcher(text)).filter(Matcher::lookingAt);
  }

  private static boolean heads(String heading, PageWords words) {
    return words.isLabel(heading) || Row.isShort(heading) && !introduces(heading, words);
  }

  /** "It supplies:", "It may pass:", "It arises from:", but not "Relieved by:" or "What it is:". */
  private static boolean introduces(String heading, PageWords words) {
    String[] said = heading.split(" ");
    int last = said.length - 1;
    boolean participle = last == 1 && said[0].endsWith("ed");
    if (participle || words.isIn("questionWord", said[0])) {
      return false;
    }
    if (last == 0) {
      return words.isIn("introducer", said[0]);
    }
    return words.isIn("introducer", said[last])
        || words.isIn("introducer", said[last - 1])
        || words.isIn("preposition", said[last])
        || words.isIn("subjectPronoun", said[0])
        || Arrays.stream(said, 1, last).anyMatch(word -> words.isIn("auxiliary", word));
  }

  /** What stands before the last comma or conjunction of a text that breaks off. */
  private Span whole(Span cut) {
    remarks.add(Remark.Kind.CUT_OFF, cut.start());
    String text = cut.of(page.text());
    int end = text.length();
    while (end > 0 && !isJoint(text, end)) {
      end--;
    }
    while (end > 0 && " ,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Rows.trim(page.text(), new Span(cut.start(), cut.start() + end));
  }

  private boolean isJoint(String text, int at) {
    if (at == text.length() || ",;".indexOf(text.charAt(at)) >= 0) {
      return at < text.length();
    }
    int end = text.charAt(at) == ' ' ? text.indexOf(' ', at + 1) : -1;
    return end > 0
        && end - at <= LONGEST_CONJUNCTION
        && words.isIn("conjunction", text.substring(at + 1, end));
  }

  /** Whether a sentence ends in dots, or in the start of a word that the page or ontology has. */
  private boolean isCutOff(Span sentence) {
    if (isStopped(sentence)) {
      return false;
    }
    String text = page.text();
    int from = Math.max(sentence.start(), sentence.end() - LONGEST_LAST);
    int end = beforeCitations(from, sentence.end());
    Span last = new Span(from, end);
    if (endsWith(last, "...") || endsWith(last, "…")) {
      return true;
    }
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > from && Character.isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    String word = text.substring(start, end);
    return !word.isEmpty() && !words.isKnown(word) && words.isFragment(word, ownWords());
  }

  private int beforeCitations(int from, int to) {
    int end = to;
    int start = beforeCitation(from, end);
    while (start < end) {
      end = start;
      start = beforeCitation(from, end);
    }
    return end;
  }

  /** Where a citation mark begins that ends at a place; the place itself if none does. */
  private int beforeCitation(int from, int end) {
    int start = end;
    boolean closes = end > from && page.text().charAt(end - 1) == ']';
    for (int at = end - 2; closes && at >= from; at--) {
      char c = page.text().charAt(at);
      closes = c != ']';
      start = c == '[' && Sentences.isCitation(page.text(), at + 1, end - 1) ? at : start;
    }
    return start;
  }

  /** Whether it ends as most do, in one mark that is no bracket, so that no more need be asked. */
  private boolean isStopped(Span sentence) {
    int last = sentence.end() - 1;
    boolean mark = last > sentence.start() && ".!?:;,)".indexOf(page.text().charAt(last)) >= 0;
    return mark && page.text().charAt(last - 1) != '.';
  }

  private NavigableMap<String, Integer> ownWords() {
    if (ownWords == null) {
      ownWords = PageWords.count(page.text());
    }
    return ownWords;
  }
}
