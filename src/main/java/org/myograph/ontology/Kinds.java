package org.myograph.ontology;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Some kinds of things, by their local names. Whether two such sets meet is seen by their bits. */
public final class Kinds extends AbstractSet<String> {
  /** A number for each kind, as long as the program runs. */
  private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** The first of those that more than one rule of reading asks for. */
  public static final Kinds STRUCTURE = of("AnatomicalStructure");

  public static final Kinds MUSCLES = of("Muscle", "MuscleGroup");
  public static final Kinds GROUP = of("MuscleGroup");
  public static final Kinds NERVE = of("Nerve");

  /** What runs from one place to another. */
  public static final Kinds COURSED = of("Nerve", "Artery", "Vein");

  public static final Kinds BONE = of("Bone");
  public static final Kinds REGION = of("BodyRegion");
  public static final Kinds CONDITION = of("Condition");
  public static final Kinds SIGN = of("Sign");

  private final Set<String> names;
  private final long[] bits;
  private final boolean none;

  private Kinds(Set<String> names) {
    this.names = names;
    this.none = names.isEmpty();
    int most = names.stream().mapToInt(Kinds::number).max().orElse(0);
    bits = new long[most / Long.SIZE + 1];
    names.forEach(name -> bits[number(name) / Long.SIZE] |= 1L << number(name));
  }

  public static Kinds of(String... names) {
    return of(List.of(names));
  }

  static Kinds of(Collection<String> names) {
    return names instanceof Kinds kinds ? kinds : new Kinds(Set.copyOf(names));
  }

  /** The number of a kind, the same for all vocabularies as long as the program runs. */
  public static int number(String kind) {
    Integer known = NUMBERS.get(kind);
    return known != null ? known : NUMBERS.computeIfAbsent(kind, any -> NEXT.getAndIncrement());
  }

  /** Whether some kind is in both. */
  boolean meets(Kinds other) {
    for (int i = Math.min(bits.length, other.bits.length) - 1; i >= 0; i--) {
      if ((bits[i] & other.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean contains(Object name) {
    return names.contains(name);
  }

  @Override
  public Iterator<String> iterator() {
    return names.iterator();
  }

  @Override
  public boolean isEmpty() {
    return none;
  }

  @Override
  public int size() {
    return names.size();
  }
}
