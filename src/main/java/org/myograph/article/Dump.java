package org.myograph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The pages of a MediaWiki export, one after another in the order of the file, in memory for one
 * page. Of several revisions of a page the newest counts. An export may be compressed by gzip or
 * bzip2, also in several streams.
 */
public final class Dump implements AutoCloseable {
  private static final String WIKITEXT = "wikitext";

  /** Why a page of an export is not read. */
  public enum Passed {
    /** It only leads to another page. */
    REDIRECT("redirect", ""),
    /** It is of a namespace that was not asked for. */
    NAMESPACE("page", " of other namespaces"),
    /** It is a script, a table of data or the like. */
    MODEL("page", " without wikitext");

    private final String noun;
    private final String rest;

    Passed(String noun, String rest) {
      this.noun = noun;
      this.rest = rest;
    }

    /** Such as "2 pages of other namespaces (Talk:Biceps, User:Flat)". */
    public String words(Counted pages) {
      return pages.words(noun, rest);
    }
  }

  private final String location;
  private final Set<Integer> namespaces;
  private final PieceLimit in;
  private final DumpXml xml;
  private final Map<Passed, Counted> passed = new EnumMap<>(Passed.class);
  private boolean ended;
  private String before = "the start";
  private Optional<String> unfit = Optional.empty();

  private Dump(String location, PieceLimit in, Set<Integer> namespaces)
      throws IOException, XMLStreamException {
    this.location = location;
    this.in = in;
    this.namespaces = Set.copyOf(namespaces);
    this.xml = new DumpXml(in);
  }

  /**
   * Begins to read an export.
   *
   * @param location as evidence is to name it
   * @param namespaces from which pages are taken; none for all
   * @throws UnreadableArticleException if it is no export
   */
  public static Dump open(String location, InputStream in, Set<Integer> namespaces) {
    try {
      PieceLimit pieces = new PieceLimit(DumpBytes.of(in));
      Dump dump = new Dump(location, pieces, namespaces);
      if (!dump.xml.isExport()) {
        throw dump.refused("is XML, but no export of MediaWiki; give a file of Special:Export");
      }
      return dump;
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableArticleException(
          location
              + ": is no export of MediaWiki ("
              + DumpXml.why(e)
              + "); give a whole file of Special:Export",
          false);
    }
  }

  /**
   * The next page; none at the end.
   *
   * @throws UnreadableArticleException if one page is too long or has no name, after which the next
   *     may be asked for, or if the export breaks off, after which there are none
   */
  public Optional<RawPage> next() {
    unfit = Optional.empty();
    try {
      while (!ended && xml.toNextPage()) {
        DumpXml.Page page = xml.page();
        before = "page \"" + page.title() + "\"";
        Optional<Passed> reason = reasonToPass(page);
        reason.ifPresent(
            why -> passed.computeIfAbsent(why, none -> new Counted()).add(page.title()));
        if (reason.isEmpty()) {
          return Optional.of(raw(page));
        }
      }
      ended = true;
      return Optional.empty();
    } catch (XMLStreamException e) {
      ended = true;
      throw refused("breaks off after " + before + " (" + xml.whyBroken(e) + "); get it again");
    }
  }

  private RawPage raw(DumpXml.Page page) {
    RawPage raw = RawPage.titled(location, page.title(), Markup.WIKITEXT, page.text());
    if (page.tooLong()) {
      throw unfit(raw, "longer than 16 MB; leave it out, or split it on the wiki");
    }
    if (raw.name().isEmpty()) {
      throw unfit(raw, "has no letter in its title; rename it on the wiki");
    }
    return raw;
  }

  private UnreadableArticleException unfit(RawPage page, String why) {
    unfit = Optional.of(page.location());
    return new UnreadableArticleException(page.location() + ": " + why, false);
  }

  /** The location of the page for which alone the last call has failed. */
  public Optional<String> unfit() {
    return unfit;
  }

  private Optional<Passed> reasonToPass(DumpXml.Page page) {
    if (!namespaces.isEmpty() && !namespaces.contains(page.namespace())) {
      return Optional.of(Passed.NAMESPACE);
    }
    if (page.redirect()) {
      return Optional.of(Passed.REDIRECT);
    }
    return page.model().equals(WIKITEXT) ? Optional.empty() : Optional.of(Passed.MODEL);
  }

  /** Which pages were passed over so far, and why. */
  public Map<Passed, Counted> passed() {
    return new EnumMap<>(passed);
  }

  private UnreadableArticleException refused(String why) {
    return new UnreadableArticleException(location + ": " + why, false);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(location + ": cannot be closed", e);
    }
  }
}
