package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Markup;
import org.myograph.article.UnreadableArticleException;
import org.myograph.ontology.Names;

/** Finds what standard input holds: one page, or a dump. */
final class StandardInput {
  /** How the user names it. */
  static final String WORD = "-";

  /** What the locations of its pages start with. */
  static final String FOLDER = "-/";

  private static final int HEAD = 1 << 13;
  private static final Pattern DUMP = Pattern.compile("(?s)\u001f\u008b.*|BZh.*|.*<mediawiki\\b.*");

  private final ArticleReader reader;
  private final DumpPages dumps;
  private final Sources.Sink sink;

  StandardInput(ArticleReader reader, DumpPages dumps, Sources.Sink sink) {
    this.reader = reader;
    this.dumps = dumps;
    this.sink = sink;
  }

  /**
   * @param as what it is; told by its first bytes if that is {@link Wanted.Form#any}
   */
  void find(InputStream in, Wanted.Form as) {
    try {
      BufferedInputStream input = new BufferedInputStream(in);
      Wanted.Form form = as == Wanted.Form.any ? form(input) : as;
      String location = FOLDER + "standard-input." + form;
      if (form == Wanted.Form.xml) {
        dumps.find(location, input);
        return;
      }
      byte[] bytes = input.readNBytes(ArticleReader.LIMIT + 1);
      sink.page(
          bytes.length > ArticleReader.LIMIT
              ? refused("longer than 16 MB; split it into one file per article")
              : Unread.file(location, () -> named(reader.read(location, bytes, markup(form)))));
    } catch (IOException e) {
      sink.page(refused("cannot be read (" + e.getMessage() + "); try a file"));
    }
  }

  /** A page without a file is named after its title. */
  private static Article named(Article page) {
    String name = Names.slug(page.title());
    return new Article(
        name.isEmpty() ? page.name() : name,
        page.title(),
        page.text(),
        page.fields(),
        page.sentences(),
        page.source(),
        page.remarks());
  }

  private static Wanted.Form form(BufferedInputStream input) throws IOException {
    input.mark(HEAD);
    String head = new String(input.readNBytes(HEAD), ISO_8859_1);
    input.reset();
    if (DUMP.matcher(head).matches()) {
      return Wanted.Form.xml;
    }
    return switch (Markup.of(head)) {
      case HTML -> Wanted.Form.html;
      case WIKITEXT -> Wanted.Form.wiki;
      case TEXT -> Wanted.Form.txt;
    };
  }

  private static Markup markup(Wanted.Form form) {
    return switch (form) {
      case html -> Markup.HTML;
      case wiki -> Markup.WIKITEXT;
      default -> Markup.TEXT;
    };
  }

  private static Unread refused(String why) {
    return Unread.refused(WORD, new UnreadableArticleException("standard input: " + why, false));
  }
}
