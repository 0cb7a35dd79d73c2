package org.myograph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.myograph.graph.Once;
import org.myograph.reason.Lawbook;
import org.myograph.review.Report;
import org.myograph.store.Build;
import org.myograph.store.Manifest;

/**
 * A dataset that can be asked; its default graph is the union of its graphs. It never changes, so
 * what is found out about it is kept.
 */
public final class Knowledge {
  /** Short names for the namespaces of what it holds. */
  public static final PrefixMapping PREFIXES = Sparql.PREFIXES;

  private final DatasetGraph dataset;
  private final Optional<DatasetGraph> earlier;
  private final Duration limit;
  private final Optional<Build> build;
  private final Optional<Build> before;
  private final Once<Optional<Report>> report = new Once<>(this::readReport);
  private final Once<Optional<Changes>> changes = new Once<>(this::findChanges);
  private final Once<Things> names = new Once<>(() -> read(Things::new));
  private final Once<Search> search = new Once<>(() -> read(Search::new));
  private final Once<Lawbook> laws = new Once<>(() -> read(Lawbook::of));
  private final Once<Supposed> supposed = new Once<>(() -> read(Supposed::in));

  private Knowledge(
      DatasetGraph dataset,
      Optional<DatasetGraph> earlier,
      Duration limit,
      Optional<Build> build,
      Optional<Build> before) {
    this.dataset = dataset;
    this.earlier = earlier;
    this.limit = limit;
    this.build = build;
    this.before = before;
  }

  /** Questions may take as long as they need. */
  public Knowledge(DatasetGraph dataset) {
    this(dataset, Duration.ZERO);
  }

  /**
   * @param limit after which a question is given up with a QueryCancelledException; zero for none
   */
  public Knowledge(DatasetGraph dataset, Duration limit) {
    this(dataset, Optional.empty(), limit, Optional.empty(), Optional.empty());
  }

  /** A build, asked without a limit of time. */
  public static Knowledge of(Build build) {
    return of(build, Duration.ZERO);
  }

  /** A build, each question to it given up after some time. */
  public static Knowledge of(Build build, Duration limit) {
    return new Knowledge(
        build.dataset(), Optional.empty(), limit, Optional.of(build), Optional.empty());
  }

  /** The same, with an earlier dataset for the questions that compare. */
  public Knowledge since(DatasetGraph earlier) {
    return new Knowledge(dataset, Optional.of(earlier), limit, build, Optional.empty());
  }

  /** The same, with an earlier build for the questions that compare. */
  public Knowledge since(Build earlier) {
    return new Knowledge(
        dataset, Optional.of(earlier.dataset()), limit, build, Optional.of(earlier));
  }

  /** The name of the build that is compared with; empty if there is none. */
  public String before() {
    return before.map(each -> each.manifest().id()).orElse("");
  }

  /** What the build was made of; none if it may change. */
  public Optional<Manifest> manifest() {
    return build.map(Build::manifest);
  }

  /** What was not understood of its articles; none if that was not kept so that it can be read. */
  public Optional<Report> report() {
    return report.get();
  }

  private Optional<Report> readReport() {
    try {
      return build.map(Build::report);
    } catch (JsonException | IllegalArgumentException | NullPointerException e) {
      // Another version of the program has written it.
      return Optional.empty();
    }
  }

  /** What came or went since the earlier build; none if there is no earlier one. */
  public Optional<Changes> changes() {
    return changes.get();
  }

  private Optional<Changes> findChanges() {
    return earlier.map(
        past ->
            Txn.calculateRead(past, () -> read(now -> Changes.between(past.getUnionGraph(), now))));
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  /** The name of the build, which never changes; empty if it may change. */
  public String version() {
    return manifest().map(Manifest::id).orElse("");
  }

  /** Finds things by parts of their names. */
  public Search search() {
    return search.get();
  }

  public Duration limit() {
    return limit;
  }

  /**
   * Explains what three names say: why it holds, or what is known of it if it does not.
   *
   * @param most how many other derivations of it to look for
   */
  public Proof why(String subject, String relation, String object, int most) {
    return read(
        graph ->
            new Why(graph, laws.get()).prove(names.get().fact(subject, relation, object), most));
  }

  /** Collects all that is known of a thing. */
  public Profile profile(Node thing) {
    return read(graph -> Profile.of(graph, supposed.get(), thing));
  }

  /**
   * What a name means.
   *
   * @throws UnknownNameException naming the nearest if nothing has it
   */
  public Node thing(String name) {
    return read(graph -> names.get().thing(name));
  }

  /** Answers a named question; values are given as their parameters' types say. */
  public Answer ask(NamedQuery question, Map<String, String> values) {
    return questions().answer(question, values, (grounds, answer) -> answer);
  }

  /**
   * A named question as SPARQL, with its usual values in its blanks; none if it has no usual
   * values, or none that are known here, or compares with a build before.
   */
  public Optional<Query> example(NamedQuery question) {
    return questions().example(question);
  }

  private Questions questions() {
    return new Questions(this, names.get(), earlier);
  }

  /** Answers a named question, with what each row rests on in a column of its own. */
  public Answer explain(NamedQuery question, Map<String, String> values) {
    return questions().answer(question, values, Function::apply);
  }

  /**
   * Answers a named question with one row of its answer, and what that row rests on.
   *
   * @param row counted from 1
   * @throws UnfitValueException if there is no such row
   */
  public Answer explain(NamedQuery question, Map<String, String> values, String row) {
    return questions()
        .answer(question, values, (grounds, answer) -> grounds.apply(answer.only(row)));
  }

  /**
   * Answers a query.
   *
   * @param where names the text in messages
   */
  public Answer ask(String where, String sparql) {
    try {
      return read(graph -> run(dataset, Sparql.parse(where, sparql), Map.of()));
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryParseException | QueryExecException e) {
      throw new MalformedQueryException(where + ": " + e.getMessage());
    }
  }

  /** Answers a query with values in its blanks. */
  public Answer ask(Query query, Map<Var, Node> values) {
    return read(graph -> run(dataset, query, values));
  }

  /** Slips of the pen in a query that can be read. */
  public List<String> slips(String where, String sparql) {
    return read(graph -> Slips.of(Sparql.parse(where, sparql), graph));
  }

  /** Reads the union of the graphs in one transaction. */
  public <T> T read(Function<Graph, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(dataset.getUnionGraph()));
  }

  /** What some dataset answers to a query, within the limit of time. */
  Answer run(DatasetGraph asked, Query query, Map<Var, Node> values) {
    QueryExecBuilder run = QueryExec.dataset(asked).query(Blanks.fill(query, values));
    if (!limit.isZero()) {
      run.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExec exec = run.build()) {
      return Answer.of(query, exec);
    }
  }
}
