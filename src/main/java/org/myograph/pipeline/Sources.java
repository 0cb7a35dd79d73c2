package org.myograph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.article.UnreadableArticleException;
import org.myograph.ontology.Names;
import org.myograph.ontology.Vocabulary;

/** Finds and reads articles; one that cannot be read does not hold up the others. */
final class Sources {
  private static final String BUNDLED = "bundled:articles/";
  private static final String ENDING = ".txt";

  private final ArticleReader reader;
  private final List<Article> articles = new ArrayList<>();
  private final List<UnreadableArticleException> failures = new ArrayList<>();
  private final Map<String, String> locations = new HashMap<>();

  Sources(Vocabulary vocabulary) {
    reader = new ArticleReader(vocabulary.fieldLabels());
  }

  /** Reads files and folders of {@code *.txt}; with none given, the bundled articles. */
  Reading read(List<Path> paths) {
    if (paths.isEmpty()) {
      Bundle.files("articles", ENDING)
          .forEach((file, bytes) -> attempt(() -> reader.read(BUNDLED + file, bytes)));
    }
    paths.forEach(this::readPath);
    return new Reading(articles, failures);
  }

  private void readPath(Path path) {
    if (!Files.isDirectory(path)) {
      attempt(() -> reader.read(path));
      return;
    }
    try {
      List<Path> files = Bundle.list(path, ENDING);
      files.forEach(file -> attempt(() -> reader.read(file)));
      if (files.isEmpty()) {
        failures.add(refused(path + ": holds no *" + ENDING + "; name a folder of articles"));
      }
    } catch (IOException e) {
      failures.add(refused(path + ": cannot be read; check its permissions"));
    }
  }

  private void attempt(Supplier<Article> read) {
    try {
      add(read.get());
    } catch (UnreadableArticleException e) {
      failures.add(e);
    }
  }

  private void add(Article article) {
    String location = article.source().location();
    String taken = locations.putIfAbsent(Names.slug(article.name()), location);
    if (taken == null) {
      articles.add(article);
    } else {
      failures.add(refused(location + ": has the name of " + taken + "; rename one of them"));
    }
  }

  /** Reads again what was read from a location of a manifest. */
  Article again(String location) {
    if (!location.startsWith(BUNDLED)) {
      return reader.read(Path.of(location));
    }
    byte[] bytes = Bundle.files("articles", ENDING).get(location.substring(BUNDLED.length()));
    if (bytes == null) {
      throw new UnreadableArticleException(
          location + ": is not in this version of the program; build again", true);
    }
    return reader.read(location, bytes);
  }

  private static UnreadableArticleException refused(String message) {
    return new UnreadableArticleException(message, false);
  }
}
