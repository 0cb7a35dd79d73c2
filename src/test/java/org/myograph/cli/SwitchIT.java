package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds take turns a thousand times while clients ask; each answer is of one of them alone. */
class SwitchIT {
  private static final int CLIENTS = 3;
  private static final HttpClient ADMINISTRATOR = HttpClient.newHttpClient();
  private static final int FIRST = 100;
  private static final int ALL = 1000;
  private static final List<String> PATHS =
      List.of(
          "/id/gluteus-minimus.html",
          "/id/gluteus-minimus.ttl",
          "/search?q=gluteal",
          "/query/muscle?muscle=gluteus%20minimus",
          "/sparql?format=csv&query="
              + URLEncoder.encode(
                  "SELECT ?p ?o { <https://w3id.org/myograph/id/gluteus-minimus> ?p ?o }"
                      + " ORDER BY ?p ?o",
                  StandardCharsets.UTF_8));

  @TempDir private Path folder;

  /** What tells one answer from another; the tag is missing where there is none. */
  private record Answer(int status, Optional<String> build, Optional<String> tag, String body) {}

  /** A build with the folder that holds it alone, and what it answers to each path. */
  private record Turn(String id, Path build, Map<String, Answer> answers) {}

  private static Answer ask(HttpClient client, URI home, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofString());
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Myograph-Build"),
        response.headers().firstValue("ETag"),
        response.body());
  }

  private Turn turn(SmallHip hip, String data, String sentence)
      throws IOException, InterruptedException {
    assertThat(hip.build(data, hip.article("article.txt", sentence)).code()).isZero();
    String id = Files.readString(folder.resolve(data).resolve("CURRENT")).strip();
    Map<String, Answer> answers = new HashMap<>();
    Served served = Served.start(folder, data);
    try (Program program = served.program()) {
      for (String path : PATHS) {
        Answer answer = ask(HttpClient.newHttpClient(), served.home(), path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.build()).contains(id);
        assertThat(answer.tag().isPresent()).isNotEqualTo(path.startsWith("/sparql"));
        answers.put(path, answer);
      }
      assertThat(program.isAlive()).isTrue();
    }
    return new Turn(id, folder.resolve(data).resolve("builds").resolve(id), answers);
  }

  /** Clients that ask without a pause. */
  private static final class Load {
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final List<HttpClient> clients =
        Stream.generate(HttpClient::newHttpClient).limit(CLIENTS).toList();
    private final URI home;
    private final List<Turn> turns;
    private List<Thread> threads = List.of();
    private volatile boolean ended;

    Load(URI home, List<Turn> turns) {
      this.home = home;
      this.turns = turns;
    }

    void begin() {
      ended = false;
      threads = clients.stream().map(client -> new Thread(() -> ask(client))).toList();
      threads.forEach(Thread::start);
    }

    private void ask(HttpClient client) {
      while (!ended) {
        PATHS.forEach(path -> ask(client, path));
      }
    }

    private void ask(HttpClient client, String path) {
      try {
        Answer answer = SwitchIT.ask(client, home, path);
        if (turns.stream().noneMatch(turn -> turn.answers().get(path).equals(answer))) {
          wrong.add(path + " gave " + answer);
        }
        answer.build().ifPresent(seen::add);
      } catch (IOException e) {
        wrong.add(path + " gave " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void end() throws InterruptedException {
      ended = true;
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void eachAnswerIsOfOneBuildAndNoFileStaysOpen() throws IOException, InterruptedException {
    SmallHip hip = new SmallHip(folder);
    List<Turn> turns =
        List.of(turn(hip, "one", SmallHip.ABDUCTS), turn(hip, "two", SmallHip.SUPPLIED));
    PATHS.forEach(
        path ->
            assertThat(turns.get(0).answers().get(path))
                .isNotEqualTo(turns.get(1).answers().get(path)));
    Files.createDirectories(folder.resolve("data/builds"));
    publish(turns.get(0));
    Served served = Served.start(folder, "data");
    try (Program program = served.program()) {
      Load load = new Load(served.home(), turns);
      takeTurns(served, load, turns, FIRST);
      long open = openFiles(program);
      takeTurns(served, load, turns, ALL - FIRST);
      assertThat(openFiles(program)).isLessThanOrEqualTo(open);
      assertThat(load.wrong).isEmpty();
      assertThat(load.seen).containsExactlyInAnyOrder(turns.get(0).id(), turns.get(1).id());
      assertThat(metrics(served)).contains("myograph_switches_total " + ALL + "\n");
    }
  }

  /** Begins with the second and, for an even number of switches, ends with the first. */
  private void takeTurns(Served served, Load load, List<Turn> turns, int switches)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    load.begin();
    for (int i = 1; i <= switches; i++) {
      Turn next = turns.get(i % turns.size());
      remove(turns.get((i + 1) % turns.size()));
      publish(next);
      assertThat(served.program().awaitNote(line -> true))
          .contains("myograph: now serving build " + next.id());
      String path = PATHS.get(i % PATHS.size());
      assertThat(ask(client, served.home(), path)).isEqualTo(next.answers().get(path));
    }
    load.end();
    while (!metrics(served).contains("myograph_requests_running 0\n")) {
      Thread.onSpinWait();
    }
  }

  private static String metrics(Served served) throws IOException, InterruptedException {
    return ask(ADMINISTRATOR, served.admin(), "/metrics").body();
  }

  private Path inPlace(Turn turn) {
    return folder.resolve("data/builds").resolve(turn.id());
  }

  /** As a publisher clears away what is older; the server goes on reading what it has opened. */
  private void remove(Turn turn) throws IOException {
    Files.move(inPlace(turn), turn.build(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void publish(Turn turn) throws IOException {
    Files.move(turn.build(), inPlace(turn), StandardCopyOption.ATOMIC_MOVE);
    Path current = Files.writeString(folder.resolve("next"), turn.id() + "\n");
    Files.move(
        current,
        folder.resolve("data/CURRENT"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static long openFiles(Program program) {
    try (Stream<Path> files = Files.list(Path.of("/proc", "" + program.pid(), "fd"))) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
