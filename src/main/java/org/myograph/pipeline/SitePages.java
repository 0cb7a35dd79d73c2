package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.article.ArticleReader;
import org.myograph.article.UnreadableArticleException;

/** Finds pages on a MediaWiki site by their titles. */
final class SitePages {
  /** So many titles are answered at a time by every site. */
  private static final int MOST_TITLES = 50;

  private static final Pattern ADDRESS =
      Pattern.compile("https?://([^/]+)/(?:.*[?&]title=|(?:[^?]+/)?)([^/?&#]+).*");

  private static final Pattern NO_TITLE = Pattern.compile("[|#<>\\[\\]{}\\p{Cntrl}]|^$");

  private final URI api;
  private final WikiApi site;
  private final DumpPages dumps;
  private final Sources.Sink sink;
  private final Set<String> found = new HashSet<>();
  private int answers;

  SitePages(URI api, WikiApi site, ArticleReader reader, Sources.Sink sink) {
    this.api = api;
    this.site = site;
    this.sink = sink;
    this.dumps = new DumpPages(reader, Set.of(), new FirstTime());
  }

  /** Passes on what was not found before, as through two names of one page. */
  private final class FirstTime implements Sources.Sink {
    @Override
    public void page(Unread page) {
      answers++;
      if (found.add(page.location())) {
        sink.page(page);
      }
    }

    /** To have none of the pages is an answer too. */
    @Override
    public void lost(String location, RuntimeException why) {
      boolean missing = why instanceof UnreadableArticleException unread && unread.missing();
      if (!missing) {
        throw new UnreadableArticleException(
            api
                + ": answers with no whole export; name the api.php of a MediaWiki site, or try"
                + " again",
            false);
      }
    }

    @Override
    public void note(String line) {
      // The pages were asked for one by one, so there is no need to count them.
    }
  }

  /**
   * Finds pages in the order of their titles, fifty at a time.
   *
   * @param words titles, or addresses of pages on the same site
   */
  void find(List<String> words) {
    Set<String> titles = new TreeSet<>();
    for (String word : words) {
      try {
        titles.add(title(word));
      } catch (UnreadableArticleException e) {
        sink.page(Unread.refused(word, e));
      }
    }
    try {
      List<String> sorted = List.copyOf(titles);
      for (int at = 0; at < sorted.size(); at += MOST_TITLES) {
        ask(sorted.subList(at, Math.min(sorted.size(), at + MOST_TITLES)));
      }
    } catch (UnreachableSiteException | UnreadableArticleException e) {
      sink.page(Unread.refused(api.toString(), e));
    }
  }

  /** A title that is not answered is missing, or leads to a page of another title. */
  private void ask(List<String> titles) {
    int before = answers;
    dumps.find(api.toString(), new ByteArrayInputStream(site.export(titles)));
    if (titles.size() > 1) {
      titles.stream()
          .filter(title -> !found.contains(api + "#" + title))
          .forEach(title -> ask(List.of(title)));
    } else if (answers == before) {
      sink.page(Unread.refused(titles.get(0), missing(titles.get(0))));
    }
  }

  private UnreadableArticleException missing(String title) {
    return new UnreadableArticleException(
        api + "#" + title + ": no such page; check the title", true);
  }

  /** As the site itself writes it: with blanks, and the first letter in upper case. */
  private String title(String word) {
    Matcher address = ADDRESS.matcher(word);
    String title = word;
    if (address.matches()) {
      if (!address.group(1).equals(api.getAuthority())) {
        throw new UnreadableArticleException(
            word + ": is on another site than " + api + "; ask that site for it", false);
      }
      title = URLDecoder.decode(address.group(2).replace("+", "%2B"), UTF_8);
    }
    title = title.replace('_', ' ').strip();
    if (NO_TITLE.matcher(title).find()) {
      throw new UnreadableArticleException(word + ": is no title of a page; check it", false);
    }
    int first = title.offsetByCodePoints(0, 1);
    return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
  }
}
