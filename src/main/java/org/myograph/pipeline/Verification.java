package org.myograph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.myograph.article.Article;
import org.myograph.article.UnreadableArticleException;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.Quote;
import org.myograph.query.Quotes;
import org.myograph.store.Build;
import org.myograph.store.Manifest;

/** Compares a build with the sources it was made of: their bytes, and the words it quotes. */
public final class Verification {
  private final Sources sources;
  private final Manifest manifest;
  private final Knowledge knowledge;

  Verification(Sources sources, Build build) {
    this.sources = sources;
    manifest = build.manifest();
    knowledge = Knowledge.of(build);
  }

  /**
   * A source that changed, or a statement whose words it no longer has.
   *
   * @param place the file and, for a statement, the offsets
   */
  public record Failure(String place, String message) {}

  /** In the order of the sources; none if all is as it was read. */
  List<Failure> failures() {
    return knowledge.read(this::failures);
  }

  private List<Failure> failures(Graph graph) {
    Labels labels = new Labels(graph);
    List<Failure> failures = new ArrayList<>();
    List<Quotes.Quoted> quoted = new Quotes(graph).all();
    for (Manifest.Source source : manifest.sources()) {
      Optional<String> text = text(source, failures);
      quoted.stream()
          .filter(statement -> statement.quote().source().equals(source.location()))
          .filter(statement -> !says(text, statement.quote()))
          .map(statement -> failure(statement, labels))
          .forEach(failures::add);
    }
    return failures;
  }

  private Optional<String> text(Manifest.Source source, List<Failure> failures) {
    try {
      Article article = sources.again(source.location());
      if (!article.source().sha256().equals(source.sha256())) {
        failures.add(
            new Failure(source.location(), "is not the file that was read (SHA-256); build again"));
      }
      return Optional.of(article.text());
    } catch (UnreadableArticleException e) {
      failures.add(new Failure(source.location(), "can no longer be read: " + e.getMessage()));
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

  private static Failure failure(Quotes.Quoted statement, Labels labels) {
    Triple fact = statement.fact();
    return new Failure(
        statement.quote().place(),
        "no longer says that " + labels.of(fact) + ": \"" + statement.quote().words() + "\"");
  }
}
