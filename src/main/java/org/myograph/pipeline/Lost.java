package org.myograph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myograph.article.Article;
import org.myograph.review.Finding.Severity;
import org.myograph.review.Review;
import org.myograph.store.Manifest;

/** Tells a review which sources of a build are no longer what was built. */
final class Lost implements Progress {
  private final Map<String, Manifest.Source> sources;
  private final Review review;

  Lost(Manifest manifest, Review review) {
    this.review = review;
    sources =
        manifest.sources().stream()
            .collect(
                Collectors.toMap(
                    Manifest.Source::location, Function.identity(), (one, again) -> one));
    manifest.sources().stream()
        .filter(source -> !SourcesAgain.isThere(source))
        .forEach(source -> tell(source, Severity.INFO, "cannot be read a second time"));
  }

  private void tell(Manifest.Source source, Severity severity, String message) {
    review.lost(source.name(), source.location(), severity, message);
  }

  void compare(Article article) {
    Manifest.Source built = sources.get(article.source().location());
    if (!article.source().sha256().equals(built.sha256())) {
      tell(built, Severity.WARN, "has changed since it was built; build again");
    }
  }

  /** A message begins with the source that it is about; the rest is not kept back. */
  @Override
  public void failed(RuntimeException why) {
    String message = String.valueOf(why.getMessage());
    List<Manifest.Source> lost =
        sources.values().stream()
            .filter(source -> message.startsWith(source.location() + ": "))
            .toList();
    if (lost.isEmpty()) {
      throw why;
    }
    lost.forEach(source -> tell(source, Severity.ERROR, "can no longer be read: " + message));
  }

  @Override
  public void note(String line) {
    // Told when the build was made.
  }

  @Override
  public void read(long pages, double share) {
    // Nothing to show.
  }
}
