package org.myograph.mention;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.PageWords;
import org.myograph.article.Span;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Pattern;
import org.myograph.ontology.Term;
import org.myograph.ontology.Verbs;
import org.myograph.ontology.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What loading the lexicon costs, and what finding the same names in the same text costs with few
 * terms and with many. Run by {@code mvn -q -P bench clean verify}; the last figures stand in
 * {@code src/test/resources/benchmarks/lexicon.txt}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class LexiconBenchmark {
  private static final int FEW = 200;

  /** Reading all Turtle of the ontology and making its names ready. */
  @Benchmark
  public MentionFinder load() {
    return new MentionFinder(Ontology.bundled().vocabulary());
  }

  /** A page's text and the names it is read with. */
  @State(Scope.Benchmark)
  public static class Reading {
    @Param({"200", "4000"})
    int terms;

    private MentionFinder finder;
    private Page page;
    private Line line;
    private Discourse discourse;

    @Setup
    public void read() {
      Vocabulary all = Ontology.bundled().vocabulary();
      List<String> needed = needed(all);
      Vocabulary vocabulary = withTerms(all, needed, terms);
      String text =
          needed.stream()
              .map(slug -> all.terms().get(slug).label())
              .collect(Collectors.joining(" lies beside the ", "The ", "."));
      finder = new MentionFinder(vocabulary);
      page = finder.page(page(text));
      line = finder.line(text, new Span(0, text.length()));
      discourse = new Discourse(vocabulary, vocabulary.terms().get(needed.get(0)));
    }

    /** The heads of movements and patterns, and others in the order of their slugs. */
    private static List<String> needed(Vocabulary all) {
      Stream<String> heads =
          Stream.concat(
              all.verbs().stream().map(Verbs::head),
              all.patterns().stream().map(Pattern::heads).flatMap(List::stream));
      return Stream.concat(heads.filter(all.terms()::containsKey), spread(all))
          .distinct()
          .limit(FEW)
          .toList();
    }

    /** The slugs in an order that has nothing to do with what they mean. */
    private static Stream<String> spread(Vocabulary all) {
      return all.terms().keySet().stream()
          .sorted(Comparator.comparing((String slug) -> slug.hashCode() * 0x9E3779B9));
    }

    private static Vocabulary withTerms(Vocabulary all, List<String> needed, int count) {
      Map<String, Term> terms = new TreeMap<>();
      Stream.concat(needed.stream(), spread(all))
          .distinct()
          .limit(count)
          .forEach(slug -> terms.put(slug, all.terms().get(slug)));
      return new Vocabulary(
          terms,
          all.relations(),
          all.kinds(),
          all.headNouns(),
          all.adjectives(),
          all.verbs(),
          all.patterns(),
          all.words());
    }

    private static Article page(String text) {
      return new ArticleReader(PageWords.NONE)
          .read("page.txt", ("A page\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Finding all names in a text of 200 names. */
  @Benchmark
  public List<Phrase> match(Reading reading) {
    return reading.finder.phrases(reading.line, reading.page, reading.discourse, false);
  }
}
