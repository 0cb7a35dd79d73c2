package org.myograph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.article.Dump;
import org.myograph.article.RawPage;
import org.myograph.article.UnreadableArticleException;
import org.myograph.ontology.Vocabulary;
import org.myograph.store.Manifest;

/** Finds pages, one after another; one that cannot be read does not hold up the others. */
final class Sources {
  private static final String BUNDLED = "bundled:articles/";
  private static final String ENDING = ".txt";
  private static final String STANDARD_INPUT = "-";

  private final ArticleReader reader;

  Sources(Vocabulary vocabulary) {
    reader = new ArticleReader(vocabulary.fieldLabels());
  }

  /** Takes what is found. */
  interface Sink {
    void page(Unread page);

    /** Something to tell of the pages so far. */
    void note(String line);
  }

  /** Finds what is wanted: pages in the order of their names, then dumps, then other sources. */
  void find(Wanted wanted, Meter meter, Sink sink) {
    if (wanted.sources().isEmpty()) {
      Bundle.files("articles", ENDING)
          .forEach((file, bytes) -> sink.page(page(BUNDLED + file, meter, bytes)));
      return;
    }
    SourceFiles found = new SourceFiles(files(wanted));
    found.refused().forEach(why -> sink.page(Unread.refused(why.getMessage(), why)));
    if (found.otherFormats() > 0) {
    }
  }
}
