package org.myograph.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.Jena;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.myograph.cli.Main;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.store.Build;

/**
 * How long the server takes beside plain Fuseki over the same build of the bundled articles, and
 * for pages and searches; each server in a process of its own, asked by one client in turn. Run by
 * {@code mvn -q -P bench clean verify -Dbench.main=org.myograph.server.ServerTimes}.
 */
public final class ServerTimes {
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 31;

  /** What takes longer than so many milliseconds in all is asked in the first few rounds alone. */
  private static final double LONG = 4_000;

  private static final int FEW = 5;

  private static final int OF_EACH_KIND = 60;
  private static final List<String> KINDS = List.of("Muscle", "Nerve", "SpinalRoot");
  private static final String PREFIXES =
      Stream.of(
              "myo: <https://w3id.org/myograph/ontology#>",
              "id: <https://w3id.org/myograph/id/>",
              "rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>",
              "rdfs: <http://www.w3.org/2000/01/rdf-schema#>",
              "oa: <http://www.w3.org/ns/oa#>")
          .map(prefix -> "PREFIX " + prefix + "\n")
          .collect(Collectors.joining());

  private final Served ours;
  private final Served plain;

  private ServerTimes(Served ours, Served plain) {
    this.ours = ours;
    this.plain = plain;
  }

  /** Builds, serves, asks and prints. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("times");
    try {
      Served.run(Main.class, "build", "-o", folder.resolve("ours").toString());
      Map<String, String> queries = queries(folder);
      try (Served ours =
              Served.start(
                  Main.class, "serve", "-d", folder.resolve("ours").toString(), "--port", "0");
          Served plain = Served.start(PlainFuseki.class, folder.resolve("plain").toString())) {
        head();
        ServerTimes times = new ServerTimes(ours, plain);
        times.compare(queries);
        times.pages();
        times.searches();
      }
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  /** All queries by name; leaves a copy of the database for the other server. */
  private static Map<String, String> queries(Path folder) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    try (Build build = Build.open(folder.resolve("ours"))) {
      Knowledge knowledge = Knowledge.of(build);
      for (NamedQuery question : BundledBuild.queries().all()) {
        knowledge
            .example(question)
            .filter(query -> !query.toString().contains("text:query")) // plain Fuseki has no index
            .ifPresent(query -> queries.put(question.name() + ".rq", query.toString()));
      }
      FileUtils.copyDirectory(
          build.folder().resolve("data").toFile(),
          folder.resolve("plain").resolve("Data-0001").toFile());
    }
    for (String each : resource("/benchmarks/server.rq").split("\n\n")) {
      String name = each.lines().findFirst().orElseThrow().substring(2);
      queries.put(name, PREFIXES + each.lines().skip(1).collect(Collectors.joining("\n")));
    }
    return queries;
  }

  private static String resource(String name) throws IOException {
    return new String(
        ServerTimes.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void head() {
    System.out.printf(
        "%s, %d cores, Java %s, Jena %s, load %.1f, 1 GB heap for each server%n%n",
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        Jena.VERSION,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void compare(Map<String, String> queries) throws IOException, InterruptedException {
    warmUp(queries);
    Map<String, List<double[]>> all = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, String> query : queries.entrySet()) {
        List<double[]> pairs = all.computeIfAbsent(query.getKey(), name -> new ArrayList<>());
        if (round < FEW || sum(pairs) < LONG) {
          pairs.add(pair(query.getKey(), query.getValue(), round % 2 == 0));
        }
      }
    }
    print(all);
  }

  private void warmUp(Map<String, String> queries) throws IOException, InterruptedException {
    Map<String, Double> spent = new HashMap<>();
    for (int round = 0; round < WARM_UP; round++) {
      for (Map.Entry<String, String> query : queries.entrySet()) {
        if (spent.getOrDefault(query.getKey(), 0.0) < LONG / 4) {
          double[] pair = pair(query.getKey(), query.getValue(), round % 2 == 0);
          spent.merge(query.getKey(), pair[0] + pair[1], Double::sum);
        }
      }
    }
  }

  private static double sum(List<double[]> pairs) {
    return pairs.stream().mapToDouble(pair -> pair[0] + pair[1]).sum();
  }

  private static void print(Map<String, List<double[]>> all) {
    System.out.printf("%-45s %9s %9s %7s %7s%n", "query", "ours ms", "plain ms", "ratio", "least");
    List<Double> ratios = new ArrayList<>();
    all.forEach((name, pairs) -> ratios.add(row(name, pairs)));
    System.out.printf(
        "%n%d queries, %d to %d rounds after some to warm up: median of the ratios %.3f, greatest %.3f%n%n",
        all.size(), FEW, ROUNDS, at(ratios, 0.5), at(ratios, 1));
  }

  private static double row(String name, List<double[]> pairs) {
    List<Double> ratios = pairs.stream().map(pair -> pair[0] / pair[1]).toList();
    System.out.printf(
        "%-45s %9.2f %9.2f %7.3f %7.3f%n",
        name,
        at(pairs.stream().map(pair -> pair[0]).toList(), 0.5),
        at(pairs.stream().map(pair -> pair[1]).toList(), 0.5),
        at(ratios, 0.5),
        at(ratios, 0));
    return at(ratios, 0.5);
  }

  /** What one query takes of both, which must say as much. */
  private double[] pair(String name, String text, boolean oursFirst)
      throws IOException, InterruptedException {
    Query query = QueryFactory.create(text);
    boolean rows = query.isSelectType() || query.isAskType();
    String accept = rows ? "application/sparql-results+json" : "text/turtle";
    String path = "sparql?query=" + Served.encoded(text);
    Served.Answered other = oursFirst ? null : plain.get(path, accept);
    Served.Answered own = ours.get(path, accept);
    other = oursFirst ? plain.get(path, accept) : other;
    if (own.body().length != other.body().length) {
      throw new IOException(
          name + ": " + own.body().length + " bytes and not " + other.body().length);
    }
    return new double[] {own.milliseconds(), other.milliseconds()};
  }

  private void pages() throws IOException, InterruptedException {
    for (String kind : KINDS) {
      List<String> paths =
          spread(column("SELECT DISTINCT ?x { ?x a myo:" + kind + " } ORDER BY ?x")).stream()
              .map(iri -> "id/" + Served.encoded(iri.substring(iri.lastIndexOf('/') + 1)) + ".html")
              .toList();
      time("pages, " + kind, paths);
    }
  }

  private void searches() throws IOException, InterruptedException {
    List<String> names =
        spread(
            column(
                "SELECT DISTINCT ?l { ?x a myo:AnatomicalStructure ; rdfs:label ?l } ORDER BY ?l"));
    for (String way : List.of("search?q=", "suggest?q=")) {
      time(way + " a name", typed(way, names, name -> name));
      time(way + " three letters", typed(way, names, name -> cut(name, 3)));
      time(
          way + " beginnings of words",
          typed(
              way,
              names,
              name ->
                  Arrays.stream(name.split(" "))
                      .map(word -> cut(word, 3))
                      .collect(Collectors.joining(" "))));
      time(
          way + " a wrong letter",
          typed(way, names, name -> cut(name, 4) + "x" + name.substring(cut(name, 5).length())));
    }
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  private static List<String> typed(
      String way, List<String> names, java.util.function.UnaryOperator<String> typing) {
    return names.stream().map(name -> way + Served.encoded(typing.apply(name))).toList();
  }

  private List<String> column(String select) throws IOException, InterruptedException {
    String path = "sparql?query=" + Served.encoded(PREFIXES + select);
    byte[] csv = ours.get(path, "text/csv").body();
    return new String(csv, StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  /** Some of all, at even distances. */
  private static List<String> spread(List<String> all) {
    int stride = Math.max(1, all.size() / OF_EACH_KIND);
    return Stream.iterate(0, i -> i < all.size(), i -> i + stride)
        .limit(OF_EACH_KIND)
        .map(all::get)
        .toList();
  }

  private void time(String what, List<String> paths) throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int round = -3; round < 5; round++) {
      for (String path : paths) {
        double took = ours.get(path, "*/*").milliseconds();
        if (round >= 0) {
          times.add(took);
        }
      }
    }
    System.out.printf(
        "%-35s %4d of them, median %7.2f ms, 95 %% within %7.2f ms%n",
        what, paths.size(), at(times, 0.5), at(times, 0.95));
  }

  /** The value below which a part of all values is. */
  private static double at(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.round(part * (sorted.size() - 1)));
  }
}
