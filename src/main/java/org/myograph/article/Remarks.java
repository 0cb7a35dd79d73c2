package org.myograph.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is odd in one page. */
final class Remarks {
  private final Map<Remark.Kind, Remark> remarks = new EnumMap<>(Remark.Kind.class);

  void add(Remark.Kind kind, int at) {
    remarks.merge(
        kind,
        new Remark(kind, 1, at),
        (old, one) -> new Remark(kind, old.count() + 1, Math.min(old.first(), at)));
  }

  List<Remark> all() {
    return new ArrayList<>(remarks.values());
  }
}
