package org.myograph.statement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;

/** Small pages, read with the ontology that comes with the program. */
final class Pages {
  private static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final ArticleReader ARTICLES = new ArticleReader(VOCABULARY.pageWords());
  private static final StatementReader STATEMENTS = new StatementReader(VOCABULARY);

  private Pages() {}

  static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  static Article page(Path file) {
    return ARTICLES.read(file);
  }

  static Article page(String text) {
    return ARTICLES.read("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Statement> read(Article page) {
    return STATEMENTS.read(page);
  }

  static List<Statement> read(String text) {
    return read(page(text));
  }
}
