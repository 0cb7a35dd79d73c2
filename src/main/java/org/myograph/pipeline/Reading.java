package org.myograph.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.myograph.article.Article;
import org.myograph.article.Counted;
import org.myograph.article.UnreadableArticleException;
import org.myograph.ontology.Names;

/**
 * One run over pages: reads them on several threads, works on each, and hands the results on in the
 * order of the pages. Of two pages with one name the second is refused.
 *
 * @param <T> what the work makes of an article
 */
final class Reading<T> implements Sources.Sink, AutoCloseable {
  private final InOrder<Unread, Worked<T>> threads;
  private final Consumer<T> receiver;
  private final Progress progress;
  private final Meter meter;
  private final Map<String, String> holders = new HashMap<>();
  private final Counted again = new Counted();
  private final Set<String> dumps = new HashSet<>();
  private long read;

  private record Worked<T>(String name, T result) {}

  Reading(
      int jobs, Function<Article, T> work, Consumer<T> receiver, Meter meter, Progress progress) {
    this.threads = new InOrder<>(jobs, page -> work(page, work), this::take);
    this.receiver = receiver;
    this.meter = meter;
    this.progress = progress;
  }

  private static <T> Worked<T> work(Unread page, Function<Article, T> work) {
    Article article = page.reading().get();
    return new Worked<>(Names.slug(article.name()), work.apply(article));
  }

  @Override
  public void page(Unread page) {
    threads.add(page, page.length());
  }

  @Override
  public void note(String line) {
    threads.finish();
    progress.note(line);
  }

  /** Waits for all pages; how many were read. */
  long finish() {
    threads.finish();
    if (again.number() > 0) {
      progress.note("passed over " + again.words("page", " of dumps with a file of their own"));
    }
    return read;
  }

  private void take(Unread page, InOrder.Outcome<Worked<T>> outcome) {
    if (outcome.failure() == null) {
      take(page, outcome.result());
    } else {
      fail(page, outcome.failure());
    }
    progress.read(read, meter.share());
  }

  private void take(Unread page, Worked<T> worked) {
    if (!page.hasOwnFile()) {
      dumps.add(page.container());
    }
    String holder = holders.putIfAbsent(worked.name(), page.container());
    if (holder == null) {
      read++;
      receiver.accept(worked.result());
    } else if (!page.hasOwnFile() && !dumps.contains(holder)) {
      again.add(page.location());
    } else {
      String where = page.container().equals(holder) ? "another page of " + holder : holder;
      String why = page.location() + ": has the name of " + where + "; rename one of them";
      progress.failed(new UnreadableArticleException(why, false));
    }
  }

  private void fail(Unread page, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof OutOfMemoryError error) {
      throw error;
    }
    boolean foreseen =
        cause instanceof UnreadableArticleException || cause instanceof UnreachableSiteException;
    progress.failed(
        foreseen
            ? (RuntimeException) cause
            : new UnforeseenFailureException(page.location(), cause));
  }

  @Override
  public void close() {
    threads.close();
  }
}
