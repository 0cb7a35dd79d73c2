package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void handsOnInTheOrderGivenThoughTheFirstIsDoneLast() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> done = new ArrayList<>();
    try (InOrder<Integer, Integer> threads =
        new InOrder<>(
            2,
            item -> {
              if (item == 1) {
                await(second);
              } else {
                second.countDown();
              }
              return item;
            },
            (item, outcome) -> done.add(outcome.result()))) {
      IntStream.rangeClosed(1, 9).forEach(item -> threads.add(item, 1));
      threads.finish();
    }
    assertThat(done).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void takesOnNoMoreAheadThanItsBound() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int[] done = new int[1];
    try (InOrder<Integer, Integer> threads =
        new InOrder<>(
            1,
            item -> begun.incrementAndGet(),
            (item, outcome) -> most.accumulateAndGet(begun.get() - done[0]++, Math::max))) {
      IntStream.range(0, 500).forEach(item -> threads.add(item, 0));
      threads.finish();
    }
    assertThat(done[0]).isEqualTo(500);
    assertThat(most.get()).isPositive().isLessThanOrEqualTo(33);
  }

  @Test
  void takesOnOneHugeItemAlone() {
    CountDownLatch first = new CountDownLatch(1);
    List<String> seen = new ArrayList<>();
    try (InOrder<String, String> threads =
        new InOrder<>(
            2,
            item -> {
              if (item.equals("two")) {
                first.countDown();
              }
              return item;
            },
            (item, outcome) -> seen.add(item + " " + first.getCount()))) {
      threads.add("one", Long.MAX_VALUE / 4);
      threads.add("two", 1);
      threads.finish();
    }
    assertThat(seen).first().isEqualTo("one 1");
  }

  @Test
  void tellsWhichItemFailedAndGoesOn() {
    List<String> seen = new ArrayList<>();
    try (InOrder<Integer, Integer> threads =
        new InOrder<>(
            2,
            item -> 6 / item,
            (item, outcome) -> seen.add(item + (outcome.failure() == null ? "" : " failed")))) {
      List.of(3, 0, 2).forEach(item -> threads.add(item, 1));
      threads.finish();
    }
    assertThat(seen).containsExactly("3", "0 failed", "2");
  }
}
