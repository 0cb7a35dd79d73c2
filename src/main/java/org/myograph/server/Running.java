package org.myograph.server;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The queries that run. When most of the heap is in use even after a collection, they are given up;
 * what they gathered is free then, and the server lives.
 */
final class Running implements AutoCloseable {
  static final String FULL_HEAP = "this takes too much memory; ask for less at once";
  static final String ENDING = "the server is ending; ask again later";

  private static final double FULL = 0.7;

  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private final Map<Thread, QueryExec> running = new ConcurrentHashMap<>();

  /** Why, by the thread. */
  private final Map<Thread, String> givenUp = new ConcurrentHashMap<>();

  private final NotificationListener listener = (notice, handback) -> collected(notice);

  Running() {
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) each).addNotificationListener(listener, null, null);
    }
  }

  void begin(QueryExec query) {
    running.put(Thread.currentThread(), query);
  }

  /** Why the query of this thread was given up; none if it was not. */
  Optional<String> whyGivenUp() {
    return Optional.ofNullable(givenUp.get(Thread.currentThread()));
  }

  void end() {
    running.remove(Thread.currentThread());
    givenUp.remove(Thread.currentThread());
  }

  private void collected(Notification notice) {
    GarbageCollectionNotificationInfo info =
        GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData());
    Map<String, MemoryUsage> pools = info.getGcInfo().getMemoryUsageAfterGc();
    long used = HEAP.stream().mapToLong(pool -> pools.get(pool).getUsed()).sum();
    if (used > FULL * Runtime.getRuntime().maxMemory() && !running.isEmpty()) {
      giveUp(FULL_HEAP);
      System.gc(); // so that what they leave is not taken for what the next ones hold
    }
  }

  void giveUp(String because) {
    running
        .keySet()
        .forEach(
            thread ->
                running.computeIfPresent(thread, (key, query) -> giveUp(thread, query, because)));
  }

  /** Not after the end of the query: the next one of the thread would be taken for given up. */
  private QueryExec giveUp(Thread thread, QueryExec query, String because) {
    givenUp.putIfAbsent(thread, because);
    query.abort();
    return query;
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) each).removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
