package org.myograph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.UnreadableArticleException;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.Quote;
import org.myograph.query.Quotes;
import org.myograph.store.Build;
import org.myograph.store.Manifest;

/** Compares a build with the sources it was made of: their bytes, and the words it quotes. */
public final class Verification implements Sources.Sink {
  private final Labels labels;
  private final Map<String, Manifest.Source> sources;
  private final Map<String, List<Quotes.Quoted>> quoted;
  private final List<Failure> failures = new ArrayList<>();

  private Verification(Manifest manifest, Graph graph) {
    labels = new Labels(graph);
    sources =
        manifest.sources().stream()
            .collect(Collectors.toMap(Manifest.Source::location, Function.identity()));
    quoted =
        new Quotes(graph)
            .all().stream().collect(Collectors.groupingBy(each -> each.quote().source()));
  }

  /**
   * A source that changed, or a statement whose words it no longer has, or has elsewhere.
   *
   * @param place the file and, for a statement, the offsets
   */
  public record Failure(String place, String message) {}

  /**
   * What came of it.
   *
   * @param failures in the order of the sources, of each first what is gone and then what only
   *     moved; none if all is as it was read
   * @param compared how many sources were read again
   * @param gone how many cannot be: they came from a network or standard input
   */
  public record Result(List<Failure> failures, long compared, long gone) {}

  static Result of(Build build, ArticleReader reader) {
    Manifest manifest = build.manifest();
    return Knowledge.of(build)
        .read(
            graph -> {
              Verification verification = new Verification(manifest, graph);
              new SourcesAgain(reader, verification).find(manifest.sources());
              long there = manifest.sources().stream().filter(SourcesAgain::isThere).count();
              return new Result(verification.failures, there, manifest.sources().size() - there);
            });
  }

  @Override
  public void page(Unread page) {
    Optional<String> text = text(page);
    List<Failure> moved = new ArrayList<>();
    for (Quotes.Quoted statement : quoted.getOrDefault(page.location(), List.of())) {
      Quote quote = statement.quote();
      if (!says(text, quote)) {
        int at = text.map(words -> words.indexOf(quote.words())).orElse(-1);
        if (at < 0) {
          failures.add(gone(statement));
        } else {
          moved.add(moved(quote, text.orElseThrow(), at));
        }
      }
    }
    failures.addAll(moved);
  }

  @Override
  public void note(String line) {
    // Nothing to tell but failures.
  }

  private Optional<String> text(Unread page) {
    try {
      Article article = page.reading().get();
      if (!article.source().sha256().equals(sources.get(page.location()).sha256())) {
        failures.add(
            new Failure(page.location(), "is not the file that was read (SHA-256); build again"));
      }
      return Optional.of(article.text());
    } catch (UnreadableArticleException e) {
      failures.add(new Failure(page.location(), "can no longer be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean says(Optional<String> text, Quote quote) {
    return text.filter(words -> quote.end() <= words.codePointCount(0, words.length()))
        .map(words -> slice(words, quote))
        .filter(quote.words()::equals)
        .isPresent();
  }

  private static String slice(String text, Quote quote) {
    return text.substring(
        text.offsetByCodePoints(0, quote.start()), text.offsetByCodePoints(0, quote.end()));
  }

  private Failure gone(Quotes.Quoted statement) {
    Quote quote = statement.quote();
    String verb =
        switch (quote.manner()) {
          case "negated" -> "denies";
          case "hedged" -> "supposes";
          default -> "says";
        };
    return new Failure(
        quote.place(),
        "no longer %s that %s: \"%s\"".formatted(verb, labels.of(statement.fact()), quote.words()));
  }

  private static Failure moved(Quote quote, String text, int at) {
    int start = text.codePointCount(0, at);
    int end = start + quote.words().codePointCount(0, quote.words().length());
    return new Failure(
        quote.place(), "stands at %d-%d now: \"%s\"".formatted(start, end, quote.words()));
  }
}
