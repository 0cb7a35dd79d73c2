package org.myograph.reason;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.myograph.ontology.Ontology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The closure, with one derivation of each triple, of synthetic muscles under the bundled ontology;
 * beside it Jena's RETE engine with the same rules. Run by {@code mvn -q -P bench clean verify
 * -Dbench=ReasoningBenchmark}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class ReasoningBenchmark {

  /** Facts and rules. */
  @State(Scope.Benchmark)
  public static class Small {
    @Param({"500", "5000"})
    private int muscles;

    private Reasoner reasoner;
    private List<Triple> facts;

    /** Reads the ontology. */
    @Setup
    public void prepare() {
      reasoner = new Reasoner(Ontology.bundled().graph());
      facts = SyntheticMuscles.of(muscles);
    }
  }

  /** As many as double each time, and 50,000. */
  @State(Scope.Benchmark)
  public static class Large {
    @Param({"5000", "10000", "20000", "40000", "50000"})
    private int muscles;

    private Reasoner reasoner;
    private List<Triple> facts;

    /** Reads the ontology. */
    @Setup
    public void prepare() {
      reasoner = new Reasoner(Ontology.bundled().graph());
      facts = SyntheticMuscles.of(muscles);
    }
  }

  /** All of 5,000 muscles but the last, each time anew. */
  @State(Scope.Benchmark)
  public static class Grown {
    private static final int MUSCLES = 5_000;
    private Reasoner reasoner;
    private List<Triple> before;
    private List<Triple> last;
    private Materialization materialization;

    /** Reads the ontology. */
    @Setup
    public void prepare() {
      reasoner = new Reasoner(Ontology.bundled().graph());
      before = SyntheticMuscles.of(MUSCLES - 1);
      Set<Triple> known = new HashSet<>(before);
      last = SyntheticMuscles.of(MUSCLES).stream().filter(each -> !known.contains(each)).toList();
    }

    /** Closes what is there before. */
    @Setup(Level.Invocation)
    public void close() {
      materialization = reasoner.start();
      materialization.add(before);
    }
  }

  /** Ours within 512 MB. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx512m")
  public int closure(Small given) {
    return given.reasoner.close(given.facts).inferences().size();
  }

  /** Ours within 3 GB. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx3g")
  public int closureOfMany(Large given) {
    return given.reasoner.close(given.facts).inferences().size();
  }

  /** Jena's, which keeps derivations too. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx6g")
  public int rete(Small given) {
    return Rete.closeWithDerivations(given.reasoner.laws(), given.facts);
  }

  /** What one more article takes. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx2g")
  public int oneMore(Grown given) {
    return given.materialization.add(given.last).inferences().size();
  }
}
