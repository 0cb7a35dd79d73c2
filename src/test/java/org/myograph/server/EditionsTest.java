package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;

class EditionsTest {
  private final List<String> closed = new ArrayList<>();
  private final Edition first = edition("first");
  private final Edition second = edition("second");
  private final Editions editions = new Editions(first);

  private Edition edition(String name) {
    return new Edition(new Knowledge(Hip.dataset()), () -> closed.add(name));
  }

  /** A request that does this while it is answered. */
  private void request(FilterChain answer) throws ServletException, IOException {
    editions.doFilter(null, null, answer);
  }

  @Test
  void whatNobodyUsesIsClosedWhenAnotherTakesItsPlace() {
    editions.serve(second);
    assertThat(closed).containsExactly("first");
    assertThat(editions.knowledge()).isSameAs(second.knowledge());
  }

  @Test
  void aRequestKeepsWhatItHasBegunWithAndItIsClosedThen() throws Exception {
    DatasetGraph dataset = editions.dataset();
    request(
        (request, response) -> {
          editions.serve(second);
          assertThat(editions.knowledge()).isSameAs(first.knowledge());
          assertThat(dataset.getContext()).isSameAs(first.knowledge().dataset().getContext());
          assertThat(closed).isEmpty();
        });
    assertThat(closed).containsExactly("first");
    request(
        (request, response) ->
            assertThat(dataset.getContext()).isSameAs(second.knowledge().dataset().getContext()));
    assertThat(closed).containsExactly("first");
  }

  @Test
  void itIsClosedAfterTheLastOfSeveralRequests() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () ->
                held(
                    () -> {
                      begun.countDown();
                      await(mayEnd);
                    }));
    request(
        (request, response) -> {
          await(begun);
          editions.serve(second);
        });
    assertThat(closed).isEmpty();
    mayEnd.countDown();
    other.join();
    assertThat(closed).containsExactly("first");
  }

  private void held(Runnable meanwhile) {
    try {
      request((request, response) -> meanwhile.run());
    } catch (IOException | ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRequestThatFailsGivesBackWhatItWasLent() {
    assertThatThrownBy(
            () ->
                request(
                    (request, response) -> {
                      editions.serve(second);
                      throw new IOException("the client has gone");
                    }))
        .hasMessage("the client has gone");
    assertThat(closed).containsExactly("first");
  }

  @Test
  void aServerThatIsStoppedClosesWhatItServesAndWhatComesTooLate() {
    editions.close();
    assertThat(closed).containsExactly("first");
    editions.close();
    editions.serve(second);
    assertThat(closed).containsExactly("first", "second");
    assertThatThrownBy(() -> request((request, response) -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  /** An earlier dataset from which this is read whenever it is compared with. */
  private static DatasetGraph before(Supplier<Graph> read) {
    return new DatasetGraphWrapper(DatasetGraphFactory.createTxnMem()) {
      @Override
      public Graph getUnionGraph() {
        return read.get();
      }
    };
  }

  @Test
  void whatHasChangedIsKnownBeforeARequestCanAskForIt() {
    AtomicInteger comparisons = new AtomicInteger();
    DatasetGraph before =
        before(
            () -> {
              comparisons.incrementAndGet();
              return Graph.emptyGraph;
            });
    editions.serve(new Edition(new Knowledge(Hip.dataset()).since(before), () -> {}));
    assertThat(comparisons).hasValue(1);
    assertThat(editions.knowledge().changes().orElseThrow().added()).isPositive();
    assertThat(comparisons).hasValue(1);
  }

  @Test
  void whatCannotBeComparedIsClosedAndNotServed() {
    DatasetGraph before =
        before(
            () -> {
              throw new IllegalStateException("unreadable");
            });
    Edition broken =
        new Edition(new Knowledge(Hip.dataset()).since(before), () -> closed.add("broken"));
    assertThatThrownBy(() -> editions.serve(broken)).hasMessage("unreadable");
    assertThat(closed).containsExactly("broken");
    assertThat(editions.knowledge()).isSameAs(first.knowledge());
  }

  @Test
  void eachEditionHasServletsOfItsOwn() throws Exception {
    List<Knowledge> made = new ArrayList<>();
    HttpServlet servlet =
        editions.servlet(
            knowledge -> {
              made.add(knowledge);
              return new Nothing();
            });
    servlet.service(null, null);
    servlet.service(null, null);
    editions.serve(second);
    servlet.service(null, null);
    assertThat(made).containsExactly(first.knowledge(), second.knowledge());
  }

  private static final class Nothing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    public void service(ServletRequest request, ServletResponse response) {
      // nothing to tell
    }
  }
}
