package org.myograph.reason;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Triples of numbers, themselves numbered in the order in which they were found. The facts of one
 * relation and, where that is asked for beforehand, those of one relation and subject or of one
 * relation and object are linked lists, of which the last member is at hand.
 *
 * <p>"X is a muscle" is a fact whose relation is the class and that has no object.
 */
final class Facts {
  private static final int FIRST_ROOM = 1 << 10;
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
  private final BitSet bySubject = new BitSet();
  private final BitSet byObject = new BitSet();
  private final Pages lastOfSubject = new Pages();
  private final Pages lastOfObject = new Pages();

  /**
   * Of facts with an object, one for the subjects that were numbered one after the other: small
   * tables stay in the cache. A thing is in a class but once, so a page tells where.
   */
  private Table[] withObject = {};

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
    return object == Dictionary.NONE
        ? lastOfSubject.get(relation, subject)
        : table(subject).get(write(relation, subject, object));
  }

  /** The last fact of a relation; negative if there is none, as in all lists. */
  int last(int relation) {
    return relation < last.length ? last[relation] : NONE;
  }

  int before(int fact) {
    return rows[fact * ROW + BEFORE];
  }

  int lastOfSubject(int relation, int subject) {
    return lastOfSubject.get(relation, subject);
  }

  int beforeOfSubject(int fact) {
    return rows[fact * ROW + BEFORE_OF_SUBJECT];
  }

  int lastOfObject(int relation, int object) {
    return lastOfObject.get(relation, object);
  }

  int beforeOfObject(int fact) {
    return rows[fact * ROW + BEFORE_OF_OBJECT];
  }

  /** The number of a fact, which is added unless it is known; the size before if it is new. */
  int put(int relation, int subject, int object) {
    int fact = write(relation, subject, object);
    boolean isType = object == Dictionary.NONE;
    int known = isType ? lastOfSubject.get(relation, subject) : table(subject).putNew(fact);
    if (known >= 0) {
      return known;
    }
    if (relation >= last.length) {
      int before = last.length;
      last = Arrays.copyOf(last, 2 * relation);
      Arrays.fill(last, before, last.length, NONE);
    }
    rows[fact * ROW + BEFORE] = last[relation];
    last[relation] = fact;
    if (isType || bySubject.get(relation)) {
      rows[fact * ROW + BEFORE_OF_SUBJECT] = lastOfSubject.put(relation, subject, fact);
    }
    if (byObject.get(relation)) {
      rows[fact * ROW + BEFORE_OF_OBJECT] = lastOfObject.put(relation, object, fact);
    }
    size++;
    return fact;
  }

  int size() {
    return size;
  }

  private Table table(int subject) {
    int page = subject >>> Pages.BITS;
    if (page >= withObject.length) {
      withObject = Arrays.copyOf(withObject, 2 * page + 1);
    }
    if (withObject[page] == null) {
      withObject[page] = new Table(this);
    }
    return withObject[page];
  }

  /** Writes a fact behind the last one, where the table can compare it. */
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
