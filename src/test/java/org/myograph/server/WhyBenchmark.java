package org.myograph.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.graph.GraphBuilder;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.Queries;
import org.myograph.reason.Closure;
import org.myograph.reason.Derivations;
import org.myograph.reason.Inference;
import org.myograph.reason.Lawbook;
import org.myograph.reason.Reasoner;
import org.myograph.reason.SyntheticMuscles;
import org.myograph.statement.Shares;
import org.myograph.store.Build;
import org.myograph.store.Manifest;
import org.myograph.store.Publisher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one explanation takes over HTTP of a published build of 5,000 synthetic muscles, each fact
 * with evidence. Run by {@code mvn -q -P bench clean verify -Dbench=WhyBenchmark}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@State(Scope.Benchmark)
public class WhyBenchmark {
  private static final int MUSCLES = 5_000;
  private static final int STRIDE = 1_009;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path folder;
  private Build build;
  private GraphServer server;
  private List<Inference> inferences;
  private int next;

  /** Publishes and serves the build. */
  @Setup
  public void serve() throws IOException {
    Graph ontology = Ontology.bundled().graph();
    DatasetGraph dataset = new GraphBuilder(ontology).dataset();
    Graph article = dataset.getGraph(Names.articleGraph("synthetic"));
    int number = 0;
    for (Triple fact : new LinkedHashSet<>(SyntheticMuscles.of(MUSCLES))) {
      state(fact, number++, article);
    }
    Reasoner reasoner = new Reasoner(ontology);
    Closure closure = reasoner.close(dataset);
    Derivations.add(closure, dataset);
    Lawbook.add(reasoner, dataset.getGraph(Names.graph("meta")));
    inferences = closure.inferences();
    folder = Files.createTempDirectory("why");
    Publisher.publish(
        folder, dataset, Manifest.of("0", "2026-11-25", List.of(), Map.of(), Shares.NONE));
    build = Build.open(folder);
    server =
        GraphServer.start(Knowledge.of(build, Duration.ofSeconds(30)), new Queries(Map.of()), 0);
  }

  private static void state(Triple fact, int number, Graph graph) {
    Node evidence = Names.evidence(String.valueOf(number));
    graph.add(fact);
    graph.add(evidence, RDF.type.asNode(), Names.myo("Evidence"));
    graph.add(evidence, RDF.reifies.asNode(), NodeFactory.createTripleTerm(fact));
    graph.add(evidence, Names.myo("statedIn"), Names.article("synthetic"));
    graph.add(evidence, OA.start.asNode(), number(number * 10));
    graph.add(evidence, OA.end.asNode(), number(number * 10 + 9));
    graph.add(evidence, OA.exact.asNode(), text("sentence " + number));
    graph.add(evidence, Names.myo("certainty"), text("asserted"));
    graph.add(fact.getSubject(), RDFS.label.asNode(), text(Labels.localName(fact.getSubject())));
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** One inferred fact after another, far apart. */
  @Benchmark
  public int why() throws IOException, InterruptedException {
    next = (next + STRIDE) % inferences.size();
    Triple fact = inferences.get(next).conclusion();
    return get(fact.getSubject(), fact.getPredicate(), fact.getObject());
  }

  /** What does not hold, with what it lacks. */
  @Benchmark
  public int whyNot() throws IOException, InterruptedException {
    next = (next + STRIDE) % inferences.size();
    Triple fact = inferences.get(next).conclusion();
    return get(Names.id("gluteus-minimus"), fact.getPredicate(), fact.getObject());
  }

  private int get(Node subject, Node relation, Node object)
      throws IOException, InterruptedException {
    String words = relation.equals(RDF.type.asNode()) ? "is a" : relation.getURI();
    String path = WhyPage.path(subject.getURI(), words, object.getURI()) + "&format=json";
    URI address = server.address().resolve(path);
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.body());
    }
    return answer.body().length();
  }

  /** Leaves nothing behind. */
  @TearDown
  public void stop() throws IOException {
    server.close();
    build.close();
    org.apache.commons.io.FileUtils.deleteDirectory(folder.toFile());
  }
}
