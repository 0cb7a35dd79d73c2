package org.myograph.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works on items on several threads and hands on the results in the order of the items, on the
 * thread that gives them. Only so many items are taken on ahead that memory stays in bounds.
 */
final class InOrder<I, O> implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 32;
  private static final long SIZE_AHEAD = 4L << 20;

  private final ExecutorService threads;
  private final Function<I, O> work;
  private final BiConsumer<I, Outcome<O>> sink;
  private final Queue<Pending<I, O>> pending = new ArrayDeque<>();
  private final int most;
  private long size;

  /** A result, or what prevented it. */
  record Outcome<O>(O result, Throwable failure) {}

  private record Pending<I, O>(I item, long size, CompletableFuture<Outcome<O>> outcome) {}

  InOrder(int threads, Function<I, O> work, BiConsumer<I, Outcome<O>> sink) {
    this.threads = Executors.newFixedThreadPool(threads, InOrder::daemon);
    this.work = work;
    this.sink = sink;
    this.most = threads * AHEAD_PER_THREAD;
  }

  /** A thread that does not keep the program from ending. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes on an item; waits for the first ones if there are many.
   *
   * @param itemSize how much memory the item takes, in characters
   */
  void add(I item, long itemSize) {
    while (!pending.isEmpty() && (pending.size() >= most || size + itemSize > SIZE_AHEAD)) {
      handOn();
    }
    size += itemSize;
    pending.add(
        new Pending<>(
            item,
            itemSize,
            CompletableFuture.supplyAsync(() -> work.apply(item), threads).handle(Outcome::new)));
    while (!pending.isEmpty() && pending.peek().outcome().isDone()) {
      handOn();
    }
  }

  /** Waits for all. */
  void finish() {
    while (!pending.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Pending<I, O> first = pending.remove();
    Outcome<O> outcome = first.outcome().join();
    size -= first.size();
    sink.accept(first.item(), outcome);
  }

  /** Gives up what is not done yet. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
