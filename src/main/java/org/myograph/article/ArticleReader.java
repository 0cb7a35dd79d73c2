package org.myograph.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads pages, each in its own markup, as plain text with fields and sentences. */
public final class ArticleReader {
  /** A page of more than this many bytes is refused; the longest encyclopedia pages have 1 MB. */
  public static final int LIMIT = 16 << 20;

  private static final Pattern EXPORT =
      Pattern.compile("\\s*+(<\\?xml[^>]{0,200}>\\s*+)?<mediawiki\\b");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

  private final PageWords words;

  public ArticleReader(PageWords words) {
    this.words = words;
  }

  /**
   * Reads one file; its stem becomes the article's name.
   *
   * @throws UnreadableArticleException if it is missing, too long, empty, or not text
   */
  public Article read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw new UnreadableArticleException(file + ": no such file; check the path", true);
      }
      if (Files.size(file) > LIMIT) {
        throw refused(file.toString(), "longer than 16 MB; split it into one file per article");
      }
      return read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw refused(file.toString(), "cannot be read; check that it is a readable file");
    }
  }

  /**
   * Reads the bytes of one page, in the markup that its text or else its ending tells.
   *
   * @param location where they came from; what follows the last slash, less its ending, becomes the
   *     article's name
   */
  public Article read(String location, byte[] bytes) {
    return read(location, bytes, Optional.empty());
  }

  /** Reads the bytes of one page, in a markup that somebody told. */
  public Article read(String location, byte[] bytes, Markup markup) {
    return read(location, bytes, Optional.of(markup));
  }

  private Article read(String location, byte[] bytes, Optional<Markup> told) {
    Remarks remarks = new Remarks();
    String text =
        Decoding.decode(bytes, remarks)
            .filter(decoded -> decoded.indexOf('\0') < 0)
            .orElseThrow(() -> refused(location, "binary; give a page as text, in UTF-8"));
    if (EXPORT.matcher(text).lookingAt()) {
      throw refused(location, "is an export of MediaWiki; let its name end in .xml");
    }
    String path = location.replace('\\', '/');
    Markup markup = told.orElseGet(() -> Markup.of(path, text));
    return read(new RawPage(path, stem(path), "", markup, text), sha256(bytes), remarks);
  }

  /**
   * Reads a page out of a dump or from a server; the SHA-256 is of its source in UTF-8.
   *
   * @throws UnreadableArticleException if it has no words
   */
  public Article read(RawPage page) {
    String sha256 = sha256(page.source().getBytes(StandardCharsets.UTF_8));
    return read(page, sha256, new Remarks());
  }

  private Article read(RawPage page, String sha256, Remarks remarks) {
    PlainPage plain = plain(page, remarks);
    if (BLANK.matcher(plain.text()).matches()) {
      throw refused(page.location(), "empty; give a page with a title and text");
    }
    Outline outline = Outline.of(plain, words, remarks);
    return new Article(
        page.name(),
        plain.title().isEmpty() ? page.name().replaceAll("[-_]", " ") : plain.title(),
        plain.text(),
        outline.fields(),
        outline.sentences(),
        new Source(page.location(), sha256),
        remarks.all());
  }

  private PlainPage plain(RawPage page, Remarks remarks) {
    return switch (page.markup()) {
      case WIKITEXT -> Wikitext.page(page.source(), page.title(), words, remarks);
      case HTML -> Html.page(page.source(), page.title(), words, remarks);
      case TEXT -> TextLayout.of(Repairs.of(page.source(), 0, remarks), page.title(), words);
    };
  }

  private static String stem(String location) {
    String name = location.substring(location.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** SHA-256 of some bytes, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static UnreadableArticleException refused(String location, String why) {
    return new UnreadableArticleException(location + ": " + why, false);
  }
}
