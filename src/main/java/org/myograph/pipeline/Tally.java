package org.myograph.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myograph.article.Article;
import org.myograph.article.Counted;
import org.myograph.statement.Account;
import org.myograph.statement.Certainty;
import org.myograph.statement.Shares;
import org.myograph.store.Manifest;

/** What a build came to so far, without the texts of its articles. */
final class Tally {
  private final List<Manifest.Source> sources = new ArrayList<>();
  private final Map<String, Long> statements = new TreeMap<>();
  private final Counted silent = new Counted();
  private Shares understood = Shares.NONE;

  void add(Article article, Account account) {
    sources.add(
        new Manifest.Source(
            article.name(), article.source().location(), article.source().sha256()));
    account.statements().forEach(each -> statements.merge(each.certainty().label(), 1L, Long::sum));
    understood = understood.plus(account.shares());
    if (account.statements().isEmpty()) {
      silent.add(article.source().location());
    }
  }

  /** Articles that state nothing that could be read. */
  Counted silent() {
    return silent;
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }

  int articles() {
    return sources.size();
  }

  long statements() {
    return statements.values().stream().mapToLong(count -> count).sum();
  }

  /** Counts asserted statements as quarantined. */
  void quarantine(int number) {
    statements.merge(Certainty.ASSERTED.label(), -(long) number, Long::sum);
    statements.put("quarantined", (long) number);
  }

  Ages ages() {
    return new Ages(sources);
  }

  /** The manifest of a build that is made now. */
  Manifest manifest(String version) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return Manifest.of(version, now, sources, statements, understood);
  }
}
