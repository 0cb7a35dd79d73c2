package org.myograph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Makes plain text of the source of a MediaWiki page, in time linear in its length. Of the
 * libraries for this, Sweble's parser overflows the stack on 20 kB of "[[", JWPL brings Hibernate,
 * and Mylyn makes HTML in which templates are lost, boxes with them.
 */
final class Wikitext {
  private static final Pattern LINES = Pattern.compile("\n");
  private static final Pattern HEADING = Pattern.compile("(={1,6})([^\n]*[^=\n])\\1\\s*");
  private static final Pattern LIST = Pattern.compile("[*#:;]+\\s*");
  private static final Pattern RULE = Pattern.compile("-{4,}\\s*");
  private static final Pattern BOLD = Pattern.compile("'''([^']{1,80})'''\\s*:?");
  private static final Pattern QUOTES = Pattern.compile("'{2,}+");

  private final Items page;
  private final StringBuilder paragraph = new StringBuilder();

  private Wikitext(Items page) {
    this.page = page;
  }

  static PlainPage page(String source, String title, PageWords words, Remarks remarks) {
    String text = WikitextTags.out(source.replace("\r\n", "\n").replace('\r', '\n'), remarks);
    WikitextInline inline = new WikitextInline(text, words, remarks);
    String body = inline.body();
    String ownTitle = title.isEmpty() ? plain(inline.title()) : title;
    Typesetter page = new Typesetter(remarks);
    int lead = inline.fields().isEmpty() ? LabelledLead.end(body, words) : 0;
    if (lead > 0) {
      ownTitle = LabelledLead.set(plain(body.substring(0, lead)), ownTitle, words, page);
    } else {
      page.line(ownTitle);
    }
    inline.fields().forEach(row -> page.field(plain(row.label()), plain(row.value())));
    Wikitext lines = new Wikitext(new Items(page, words));
    LINES.splitAsStream(body.substring(lead)).forEach(lines::add);
    lines.endParagraph();
    lines.page.end();
    return page.page(ownTitle);
  }

  private void add(String source) {
    String line = source.strip();
    Matcher list = LIST.matcher(line);
    Matcher heading = HEADING.matcher(line);
    if (line.isEmpty()) {
      endParagraph();
    } else if (line.charAt(0) == '=' && heading.matches()) {
      endParagraph();
      page.heading(plain(heading.group(2)));
    } else if (list.lookingAt()) {
      endParagraph();
      String item = line.substring(list.end());
      boolean term = line.charAt(0) == ';';
      page.item(term ? 0 : depth(line), plain(term ? term(item) : item));
    } else if (line.charAt(0) == '-' && RULE.matcher(line).matches()) {
      endParagraph();
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
  }

  private void endParagraph() {
    String words = paragraph.toString();
    paragraph.setLength(0);
    Matcher bold = BOLD.matcher(words);
    if (bold.matches() && Row.isShort(bold.group(1))) {
      page.heading(plain(bold.group(1)));
    } else {
      page.paragraph(plain(words));
    }
  }

  /** Without the quotes of bold and italic, and with the characters of entities. */
  static String plain(String text) {
    return Parser.unescapeEntities(unquoted(text), false);
  }

  static String unquoted(String text) {
    return QUOTES
        .matcher(text)
        .replaceAll(
            quotes -> {
              int length = quotes.group().length();
              return "'".repeat(length == 4 ? 1 : Math.max(0, length - 5));
            });
  }

  /** How many marks of a list a line begins with. */
  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && "*#:;".indexOf(line.charAt(depth)) >= 0) {
      depth++;
    }
    return depth;
  }

  /** "term: what it means" */
  private static String term(String item) {
    int colon = item.indexOf(':');
    return colon < 0
        ? item
        : item.substring(0, colon).strip() + ": " + item.substring(colon + 1).strip();
  }
}
