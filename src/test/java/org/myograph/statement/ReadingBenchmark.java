package org.myograph.statement;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading the bundled articles into statements costs beside what Lucene's StandardTokenizer
 * takes only to cut the same text into words. Run by {@code mvn -q -P bench clean verify
 * -Dbench=ReadingBenchmark}. Nothing of a page or sentence is kept from one reading to the next,
 * only facts about single words and things. Figures of one run, and where the time goes: {@code
 * src/test/resources/benchmarks/reading.txt}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
@State(Scope.Benchmark)
public class ReadingBenchmark {
  private SortedMap<String, byte[]> files;
  private ArticleReader articles;
  private StatementReader statements;

  @Setup
  public void load() {
    Vocabulary vocabulary = Ontology.bundled().vocabulary();
    articles = new ArticleReader(vocabulary.pageWords());
    statements = new StatementReader(vocabulary);
    files = Bundle.files("articles", ".txt");
  }

  /** From the bytes of all bundled articles to their statements. */
  @Benchmark
  public int statements() {
    int count = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      count += statements.read(articles.read(file.getKey(), file.getValue())).size();
    }
    return count;
  }

  /** From the same bytes to their words. */
  @Benchmark
  public int words() throws IOException {
    int count = 0;
    for (byte[] bytes : files.values()) {
      try (StandardTokenizer words = new StandardTokenizer()) {
        words.setReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        words.reset();
        while (words.incrementToken()) {
          count++;
        }
        words.end();
      }
    }
    return count;
  }
}
