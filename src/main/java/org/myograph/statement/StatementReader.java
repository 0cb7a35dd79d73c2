package org.myograph.statement;

import java.util.List;
import org.myograph.article.Article;
import org.myograph.mention.MentionFinder;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Reads what articles state, from their box lines and their sentences. */
public final class StatementReader {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final Cues cues;
  private final Topics topics;

  public StatementReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.finder = new MentionFinder(vocabulary);
    this.cues = new Cues(vocabulary);
    this.topics = new Topics(vocabulary, finder);
  }

  /** The statements of an article in the order of the page, each at most once per sentence. */
  public List<Statement> read(Article article) {
    return reading(article).statements();
  }

  /** The same statements, with what was read from which words. */
  public Account account(Article article) {
    return reading(article).account();
  }

  private PageReading reading(Article article) {
    return new PageReading(article, vocabulary, finder, cues, topics);
  }

  /** The thing that an article is about; provisional if nobody knows it. */
  public Term topic(Article article) {
    return topics.of(article, finder.page(article));
  }
}
