package org.myograph.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.article.Article;
import org.myograph.article.UnreadableArticleException;
import org.myograph.graph.GraphBuilder;
import org.myograph.link.Mapping;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.reason.Closure;
import org.myograph.reason.Derivations;
import org.myograph.reason.Reasoner;
import org.myograph.release.Export;
import org.myograph.release.Meta;
import org.myograph.release.OntologyPage;
import org.myograph.review.EvidenceReview;
import org.myograph.review.Finding;
import org.myograph.review.OntologyReview;
import org.myograph.review.Review;
import org.myograph.statement.Statement;
import org.myograph.statement.StatementReader;
import org.myograph.store.Build;
import org.myograph.store.Manifest;
import org.myograph.store.Publisher;

/** The whole program on one page: articles, statements, graph, inferences, build. */
public final class Pipeline {
  private final Ontology ontology;
  private final List<Mapping> mappings;
  private final StatementReader statements;

  public Pipeline(Ontology ontology, List<Mapping> mappings) {
    this.ontology = ontology;
    this.mappings = List.copyOf(mappings);
    statements = new StatementReader(ontology.vocabulary());
  }

  /** What a build came to. */
  public record Outcome(Manifest manifest, List<UnreadableArticleException> failures) {}

  /**
   * Builds and publishes.
   *
   * @param sources files and folders; none for the bundled articles
   * @param folder where builds are kept
   * @param progress is told what is being done
   */
  public Outcome build(List<Path> sources, Path folder, String version, Consumer<String> progress) {
    try (Publisher publisher = Publisher.open(folder)) {
      Reading reading = read(sources).requireSome();
      progress.accept("read " + reading.articles().size() + " articles");
      List<Statement> all = new ArrayList<>();
      GraphBuilder graph = new GraphBuilder(ontology.graph()).add(mappings);
      for (Article article : reading.articles()) {
        List<Statement> read = statements.read(article);
        graph.add(article, read);
        all.addAll(read);
      }
      progress.accept("found " + all.size() + " statements");
      DatasetGraph dataset = graph.dataset();
      Closure closure = close(dataset);
      progress.accept("inferred " + closure.inferences().size() + " facts");
      Manifest draft = draft(version, reading.articles(), all);
      return new Outcome(publisher.publish(dataset, draft), reading.failures());
    }
  }

  private Closure close(DatasetGraph dataset) {
    Reasoner reasoner = new Reasoner(ontology.graph());
    Closure closure = reasoner.requireConsistent(reasoner.close(dataset));
    Derivations.add(closure, dataset);
    Meta.add(dataset);
    return closure;
  }

  private static Manifest draft(String version, List<Article> articles, List<Statement> all) {
    List<Manifest.Source> sources =
        articles.stream()
            .map(
                article ->
                    new Manifest.Source(
                        article.name(), article.source().location(), article.source().sha256()))
            .toList();
    Map<String, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    statement -> statement.certainty().label(),
                    TreeMap::new,
                    Collectors.counting()));
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return Manifest.of(version, now, sources, counts);
  }

  /** Writes the ontology with the mappings, without any article, as one page. */
  public void writeOntologyPage(OutputStream out) {
    OntologyPage.write(new GraphBuilder(ontology.graph()).add(mappings).dataset(), out);
  }

  /** Reads articles without building. */
  public Reading read(List<Path> sources) {
    return new Sources(ontology.vocabulary()).read(sources);
  }

  /** What one article states. */
  public List<Statement> statements(Article article) {
    return statements.read(article);
  }

  /** What one article states, with its evidence, in TriG. */
  public String trig(Article article) {
    GraphBuilder graph = new GraphBuilder(ontology.graph());
    DatasetGraph dataset = graph.add(article, statements.read(article)).dataset();
    dataset.removeGraph(Names.graph("ontology"));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Export.trig(dataset, text);
    return text.toString(StandardCharsets.UTF_8);
  }

  /** Reads the sources of a build again and tells what of it they no longer say. */
  public List<Verification.Failure> verify(Build build) {
    return new Verification(new Sources(ontology.vocabulary()), build).failures();
  }

  /** Tells what is wrong with the ontology. */
  public List<Finding> review() {
    return new OntologyReview(ontology).findings();
  }

  /**
   * Reads the sources of a build again and tells what a person should look at, and which evidence
   * is not as the ontology's shapes want it.
   */
  public List<Finding> review(Build build) {
    Sources sources = new Sources(ontology.vocabulary());
    Review review = new Review();
    for (Manifest.Source source : build.manifest().sources()) {
      Article article = sources.again(source.location());
      review.add(article, statements.read(article));
    }
    List<Finding> findings = new ArrayList<>(review.findings());
    DatasetGraph dataset = build.dataset();
    Txn.executeRead(
        dataset, () -> findings.addAll(EvidenceReview.findings(ontology.shapes(), dataset)));
    return findings;
  }
}
