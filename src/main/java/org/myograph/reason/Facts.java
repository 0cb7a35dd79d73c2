package org.myograph.reason;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Triples of numbers, themselves numbered in the order in which they were found. The facts of one
 * relation and, where that is asked for beforehand, those of one relation and subject or of one
 * relation and object are linked lists, of which a table holds the last member.
 *
 * <p>"X is a muscle" is a fact whose relation is the class and that has no object.
 */
final class Facts {
  private static final int FIRST_ROOM = 1 << 10;
  private static final int PRIME = 1_000_003;
  private static final int NONE = -1;

  /** What stands in the row of a fact; one row lies in one place, for that is what takes time. */
  private static final int RELATION = 0;

  private static final int SUBJECT = 1;
  private static final int OBJECT = 2;
  private static final int BEFORE = 3;
  private static final int BEFORE_OF_SUBJECT = 4;
  private static final int BEFORE_OF_OBJECT = 5;
  private static final int DEPTH = 6;
  private static final int FIRING = 7;
  private static final int ROW = 8;

  private int size;
  private int[] rows = new int[FIRST_ROOM * ROW];
  private int[] last = {};

  /** The members of each class: most that is asked is whether something is in a class it is not. */
  private BitSet[] members = {};

  private final BitSet bySubject = new BitSet();
  private final BitSet byObject = new BitSet();
  private final Table exact = new Table(new Likeness(true, true));
  private final Table lastOfSubject = new Table(new Likeness(true, false));
  private final Table lastOfObject = new Table(new Likeness(false, true));

  /** Of facts of one relation, by their subjects, their objects or both. */
  private final class Likeness implements Table.Likeness {
    private final boolean bySubject;
    private final boolean byObject;

    Likeness(boolean bySubject, boolean byObject) {
      this.bySubject = bySubject;
      this.byObject = byObject;
    }

    @Override
    public int hash(int fact) {
      int hash = relation(fact);
      hash = bySubject ? hash * PRIME + subject(fact) : hash;
      return byObject ? hash * PRIME + object(fact) : hash;
    }

    @Override
    public boolean alike(int one, int other) {
      return relation(one) == relation(other)
          && (!bySubject || subject(one) == subject(other))
          && (!byObject || object(one) == object(other));
    }
  }

  int relation(int fact) {
    return rows[fact * ROW + RELATION];
  }

  int subject(int fact) {
    return rows[fact * ROW + SUBJECT];
  }

  int object(int fact) {
    return rows[fact * ROW + OBJECT];
  }

  int depth(int fact) {
    return rows[fact * ROW + DEPTH];
  }

  /** What it follows from. */
  int firing(int fact) {
    return rows[fact * ROW + FIRING];
  }

  /** Notes at which depth a fact lies, and what it follows from. */
  void set(int fact, int depth, int firing) {
    rows[fact * ROW + DEPTH] = depth;
    rows[fact * ROW + FIRING] = firing;
  }

  /** Lists from now on the facts of a relation by their subjects, or by their objects. */
  void index(int relation, boolean subjects) {
    (subjects ? bySubject : byObject).set(relation);
  }

  /** The number of a fact; negative if it is not known. */
  int find(int relation, int subject, int object) {
    if (object == Dictionary.NONE && !isMember(relation, subject)) {
      return NONE;
    }
    return exact.get(write(relation, subject, object));
  }

  private boolean isMember(int kind, int subject) {
    return kind < members.length && members[kind] != null && members[kind].get(subject);
  }

  /** The last fact of a relation; negative if there is none, as in all lists. */
  int last(int relation) {
    return relation < last.length ? last[relation] : NONE;
  }

  int before(int fact) {
    return rows[fact * ROW + BEFORE];
  }

  int lastOfSubject(int relation, int subject) {
    return lastOfSubject.get(write(relation, subject, Dictionary.NONE));
  }

  int beforeOfSubject(int fact) {
    return rows[fact * ROW + BEFORE_OF_SUBJECT];
  }

  int lastOfObject(int relation, int object) {
    return lastOfObject.get(write(relation, Dictionary.NONE, object));
  }

  int beforeOfObject(int fact) {
    return rows[fact * ROW + BEFORE_OF_OBJECT];
  }

  /**
   * The number of a fact, which is added unless it is known; it is the size before if it is new.
   */
  int put(int relation, int subject, int object) {
    int fact = write(relation, subject, object);
    int known = exact.putNew(fact);
    if (known >= 0) {
      return known;
    }
    makeRoom(relation);
    if (object == Dictionary.NONE) {
      members[relation] = members[relation] == null ? new BitSet() : members[relation];
      members[relation].set(subject);
    }
    rows[fact * ROW + BEFORE] = last[relation];
    if (bySubject.get(relation)) {
      rows[fact * ROW + BEFORE_OF_SUBJECT] = lastOfSubject.put(fact);
    }
    if (byObject.get(relation)) {
      rows[fact * ROW + BEFORE_OF_OBJECT] = lastOfObject.put(fact);
    }
    last[relation] = fact;
    size++;
    return fact;
  }

  private void makeRoom(int relation) {
    if (relation >= last.length) {
      int before = last.length;
      last = Arrays.copyOf(last, 2 * relation);
      Arrays.fill(last, before, last.length, NONE);
      members = Arrays.copyOf(members, last.length);
    }
  }

  int size() {
    return size;
  }

  /** Writes a fact behind the last one, where the tables can compare it. */
  private int write(int relation, int subject, int object) {
    int row = size * ROW;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, 2 * row);
    }
    rows[row + RELATION] = relation;
    rows[row + SUBJECT] = subject;
    rows[row + OBJECT] = object;
    return size;
  }
}
