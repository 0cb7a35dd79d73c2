package org.myograph.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Counted;
import org.myograph.graph.GraphBuilder;
import org.myograph.link.Mapping;
import org.myograph.link.OntologyFile;
import org.myograph.link.Terminology;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.query.Knowledge;
import org.myograph.query.UnknownNameException;
import org.myograph.reason.Closure;
import org.myograph.reason.Derivations;
import org.myograph.reason.Lawbook;
import org.myograph.reason.Reasoner;
import org.myograph.reason.Uncompiled;
import org.myograph.release.Agreement;
import org.myograph.release.Export;
import org.myograph.release.Meta;
import org.myograph.release.OntologyPage;
import org.myograph.review.EvidenceReview;
import org.myograph.review.OntologyReview;
import org.myograph.review.Report;
import org.myograph.review.Review;
import org.myograph.statement.Account;
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

  /**
   * Builds and publishes.
   *
   * @param folder where builds are kept
   * @return none if nothing could be read; then the last build stays
   */
  public Optional<Manifest> build(Wanted wanted, Path folder, String version, Progress progress) {
    return build(wanted, OnContradiction.STOP, folder, version, progress);
  }

  /**
   * Builds and publishes.
   *
   * @throws ContradictionException if the articles contradict the ontology; then the last build
   *     stays
   */
  public Optional<Manifest> build(
      Wanted wanted, OnContradiction wish, Path folder, String version, Progress progress) {
    try (Publisher publisher = Publisher.open(folder)) {
      GraphBuilder graph = new GraphBuilder(ontology.graph()).add(mappings);
      Tally tally = new Tally();
      Review review = new Review(ontology);
      read(
          wanted,
          this::page,
          page -> {
            graph.add(page.article(), page.account().statements());
            tally.add(page.article(), page.account());
            review.add(page.article(), page.account());
          },
          progress);
      if (tally.isEmpty()) {
        return Optional.empty();
      }
      progress.note("read " + Counted.words(tally.articles(), "article"));
      progress.note("found " + Counted.words(tally.statements(), "statement"));
      silent(tally.silent()).ifPresent(progress::note);
      DatasetGraph dataset = graph.dataset();
      Reasoner reasoner = new Reasoner(ontology.graph());
      Conclusions conclusions = new Conclusions(reasoner, dataset, tally.ages(), progress);
      Closure closure = conclusions.draw(wish);
      if (conclusions.quarantined() > 0) {
        tally.quarantine(conclusions.quarantined());
        String number = Counted.words(conclusions.quarantined(), "statement");
        progress.note("quarantined " + number + ", named above");
      }
      describe(dataset, reasoner, closure);
      progress.note("inferred " + Counted.words(closure.inferences().size(), "fact"));
      Uncompiled.lines(reasoner.uncompiled()).forEach(progress::note);
      return Optional.of(publisher.publish(dataset, tally.manifest(version), review.report()));
    }
  }

  /** An article with what was read from it. */
  private record Page(Article article, Account account) {}

  private Page page(Article article) {
    return new Page(article, statements.account(article));
  }

  private static void describe(DatasetGraph dataset, Reasoner reasoner, Closure closure) {
    Derivations.add(closure, dataset);
    Meta.add(dataset);
    Lawbook.add(reasoner, dataset.getGraph(Names.graph("meta")));
  }

  /** Writes the ontology with the mappings, without any article, as one page. */
  public void writeOntologyPage(OutputStream out) {
    OntologyPage.write(new GraphBuilder(ontology.graph()).add(mappings).dataset(), out);
  }

  /**
   * Reads articles without building, on several threads and in bounded memory.
   *
   * @param work is done on each article, on any thread
   * @param receiver takes what comes of it, in the order of the articles
   */
  public <T> void read(
      Wanted wanted, Function<Article, T> work, Consumer<T> receiver, Progress progress) {
    Meter meter = new Meter();
    try (Reading<T> reading = new Reading<>(wanted.jobs(), work, receiver, meter, progress)) {
      new Sources(reader(), meter, reading).find(wanted);
      reading.finish();
    }
  }

  private ArticleReader reader() {
    return new ArticleReader(ontology.vocabulary().pageWords());
  }

  /** Tells which articles state nothing that could be read; empty if there is none. */
  public static Optional<String> silent(Counted articles) {
    return articles.number() == 0
        ? Optional.empty()
        : Optional.of("nothing was read from " + articles.words("article", ""));
  }

  /** What one article states. */
  public List<Statement> statements(Article article) {
    return statements.read(article);
  }

  /** What one article states, with its evidence, in TriG. */
  public String trig(Article article, List<Statement> statements) {
    GraphBuilder graph = new GraphBuilder(ontology.graph());
    DatasetGraph dataset = graph.add(article, statements).dataset();
    dataset.removeGraph(Names.graph("ontology"));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Export.trig(dataset, text);
    return text.toString(StandardCharsets.UTF_8);
  }

  /** Reads the sources of a build again and tells what of it they no longer say. */
  public Verification.Result verify(Build build) {
    return Verification.of(build, reader());
  }

  /** Tells what is wrong with the ontology. */
  public Report review() {
    return new Review(ontology).add(new OntologyReview(ontology).findings()).report();
  }

  /**
   * Tells that too, and which evidence of a build is not as the ontology's shapes want it; reads
   * the sources of the build again, and tells what of them was not understood.
   */
  public Report review(Build build) {
    Review review = new Review(ontology).add(new OntologyReview(ontology).findings());
    Lost lost = new Lost(build.manifest(), review);
    int jobs = Runtime.getRuntime().availableProcessors();
    try (Reading<Page> reading =
        new Reading<>(
            jobs,
            this::page,
            page -> {
              lost.compare(page.article());
              review.add(page.article(), page.account());
            },
            new Meter(),
            lost)) {
      new SourcesAgain(reader(), reading).find(build.manifest().sources());
      reading.finish();
    }
    DatasetGraph dataset = build.dataset();
    return Txn.calculateRead(
        dataset, () -> review.add(EvidenceReview.findings(ontology.shapes(), dataset)).report());
  }

  /**
   * The same, of one of its articles alone.
   *
   * @param article its name, title or source, in any case
   * @throws UnknownNameException if the build has no such article
   */
  public Report review(Build build, String article) {
    String name = new ArticleNames(build).of(article);
    return review(build).only(name);
  }

  /**
   * Holds what a build states against what another ontology says.
   *
   * @param thing any name of the only thing to compare
   * @throws UnknownNameException if nothing has the name
   */
  public List<Agreement.Row> compare(Build build, Path ontology, Optional<String> thing) {
    Terminology theirs = OntologyFile.read(ontology);
    DatasetGraph dataset = build.dataset();
    Optional<Node> only = thing.map(Knowledge.of(build)::thing);
    return Txn.calculateRead(
        dataset,
        () -> {
          Agreement agreement = new Agreement(dataset, theirs);
          return only.map(agreement::rows).orElseGet(agreement::rows);
        });
  }
}
